package org.tidings.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.article.Span;

/** Resolutions in which each name that the tagger found is an entity of its own. */
public final class TaggedNames {

  private TaggedNames() {}

  /** The names of a sentence; its pronouns stand for nothing. */
  public static Resolution of(Sentence sentence) {
    Map<Span, Mention> names = new HashMap<>();
    for (Name name : sentence.names()) {
      if (name.type().isEntity()) {
        Span first = sentence.token(name.begin()).span();
        Span last = sentence.token(name.end() - 1).span();
        Span span = new Span(first.begin(), last.end());
        int base = sentence.span().begin();
        String text = sentence.text().substring(span.begin() - base, span.end() - base);
        Entity entity = new Entity(name.type(), text, Optional.empty());
        Mention mention = new Mention(span, text, MentionForm.NAME, entity);
        sentence
            .tokens()
            .subList(name.begin(), name.end())
            .forEach(token -> names.put(token.span(), mention));
      }
    }
    return new Resolution(List.copyOf(names.values()), names, names, Map.of());
  }
}
