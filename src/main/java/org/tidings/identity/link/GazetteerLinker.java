package org.tidings.identity.link;

import java.util.List;
import org.tidings.identity.Entity;
import org.tidings.identity.Linker;
import org.tidings.identity.Naming;

/** Links what the gazetteer knows, and nothing else. Immutable and thread-safe. */
public final class GazetteerLinker implements Linker {

  @Override
  public List<Entity> link(List<Naming> namings) {
    return namings.stream().map(GazetteerLinker::entity).toList();
  }

  private static Entity entity(Naming naming) {
    return naming
        .known()
        .map(
            known ->
                new Entity(
                    naming.kind(),
                    known.name(),
                    known.type().equals("NATIONALITY") ? "COUNTRY" : known.type(),
                    known.wikipedia()))
        .orElseGet(naming::unlinked);
  }
}
