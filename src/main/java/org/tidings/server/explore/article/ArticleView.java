package org.tidings.server.explore.article;

import java.util.List;
import org.tidings.server.explore.Ref;
import org.tidings.server.explore.Run;
import org.tidings.server.explore.Source;

/**
 * An article as it is read here.
 *
 * @param author may be empty
 * @param paragraphs the text, as far as it is in the graph
 * @param entities whom and what it names
 * @param alone facts that no other article has
 * @param copies articles with much the same sentences
 */
public record ArticleView(
    Source source,
    String author,
    List<Paragraph> paragraphs,
    List<Ref> entities,
    List<Note> alone,
    List<NearCopy> copies) {

  public ArticleView {
    paragraphs = List.copyOf(paragraphs);
    entities = List.copyOf(entities);
    alone = List.copyOf(alone);
    copies = List.copyOf(copies);
  }

  /** Sentences that stand together. */
  public record Paragraph(List<Sentence> sentences) {
    public Paragraph {
      sentences = List.copyOf(sentences);
    }
  }

  /**
   * A sentence.
   *
   * @param anchor its name in the page
   * @param begin in the article's text, UTF-16 units
   * @param runs its text, names marked
   * @param notes the facts taken from it
   */
  public record Sentence(String anchor, int begin, int end, List<Run> runs, List<Note> notes) {
    public Sentence {
      runs = List.copyOf(runs);
      notes = List.copyOf(notes);
    }

    /** The sentence without marks. */
    public String text() {
      StringBuilder text = new StringBuilder();
      runs.forEach(run -> text.append(run.text()));
      return text.toString();
    }
  }

  /**
   * A fact in a few words.
   *
   * @param statement its IRI
   * @param href its page
   * @param manner what is to be known beside the words: denied, possible, said by somebody
   */
  public record Note(String statement, String words, String href, String manner) {}

  /** An article that shares {@code shared} of {@code of} sentences with this one. */
  public record NearCopy(Source article, int shared, int of) {}

  /** All sentences in their order. */
  public List<Sentence> sentences() {
    return paragraphs.stream().flatMap(paragraph -> paragraph.sentences().stream()).toList();
  }

  /** How many facts were taken from it. */
  public int facts() {
    return sentences().stream().mapToInt(sentence -> sentence.notes().size()).sum();
  }
}
