package org.tidings.server.explorer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.tidings.server.explore.Ref;
import org.tidings.server.explore.article.ArticleView;
import org.tidings.server.explore.article.ArticleView.Note;
import org.tidings.server.explore.article.ArticleView.Sentence;
import org.tidings.server.page.Page;
import org.tidings.server.page.PageTable;

/** An article: its text with the names marked, and the facts of each sentence. */
public record ArticlePage(ArticleView article) implements Page {

  @Override
  public String template() {
    return "article";
  }

  @Override
  public String title() {
    return article.source().headline();
  }

  /** Whom and what it names, by kind. */
  public Map<String, List<Ref>> entitiesByKind() {
    Map<String, List<Ref>> byKind = new TreeMap<>();
    article
        .entities()
        .forEach(ref -> byKind.computeIfAbsent(ref.kind(), it -> new ArrayList<>()).add(ref));
    return byKind;
  }

  @Override
  public PageTable table() {
    List<List<String>> rows = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      for (Note note : sentence.notes()) {
        rows.add(
            List.of(
                Integer.toString(sentence.begin()),
                Integer.toString(sentence.end()),
                sentence.text(),
                note.words(),
                note.manner(),
                note.statement()));
      }
    }
    return new PageTable(List.of("begin", "end", "sentence", "fact", "manner", "statement"), rows);
  }

  @Override
  public List<String> resources() {
    return List.of(article.source().iri());
  }
}
