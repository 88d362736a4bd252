package org.tidings.server.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.tidings.server.explore.fact.Dispute;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/** What some state and others deny. */
public record ContradictionsPage(List<Dispute> disputes) implements Page {

  public ContradictionsPage {
    disputes = List.copyOf(disputes);
  }

  @Override
  public String template() {
    return "contradictions";
  }

  @Override
  public String title() {
    return "Contradictions";
  }

  @Override
  public PageTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Dispute dispute : disputes) {
      Stream.concat(dispute.pro().stream(), dispute.contra().stream())
          .forEach(
              point ->
                  rows.add(
                      List.of(
                          dispute.subject().label(),
                          dispute.relation(),
                          dispute.gist(),
                          point.testimony().positive() ? "confirmed" : "denied",
                          point.testimony().speaker().map(it -> it.label()).orElse(""),
                          point.testimony().text(),
                          point.testimony().article().date(),
                          point.fact().iri())));
    }
    return new PageTable(
        List.of(
            "subject", "relation", "object", "verdict", "speaker", "sentence", "date", "statement"),
        rows);
  }

  @Override
  public List<String> resources() {
    return disputes.stream()
        .flatMap(it -> Stream.concat(it.pro().stream(), it.contra().stream()))
        .map(point -> point.fact().iri())
        .distinct()
        .toList();
  }
}
