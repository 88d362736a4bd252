package org.tidings.article.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.tidings.article.Span;

/**
 * The words of a Markdown document. Marks, addresses of links, code, tables, images and the front
 * matter are overwritten with blanks, so that what is left keeps its offsets.
 *
 * @see <a href="https://spec.commonmark.org/">CommonMark</a>
 */
final class MarkdownText {

  /** The line under the head of a table, an extension that GitHub made common. */
  private static final Pattern TABLE_RULE =
      Pattern.compile("(?m)^[ \\t]*\\|?[ \\t]*:?-+:?[ \\t]*(?:\\|[ \\t:-]*+)++$");

  private final String document;
  private final FrontMatter matter;
  private final BitSet words = new BitSet();
  private final List<Span> paragraphs = new ArrayList<>();

  private MarkdownText(String document) {
    this.document = document;
    this.matter = FrontMatter.of(document);
  }

  static MarkdownText parse(String document) {
    MarkdownText text = new MarkdownText(document);
    Parser parser =
        Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES).build();
    int begin = text.matter.length();
    text.read(parser.parse(" ".repeat(begin) + document.substring(begin)));
    return text;
  }

  /** The document with everything but its words overwritten; as long as it was. */
  String text() {
    StringBuilder text = new StringBuilder(document);
    for (int i = 0; i < text.length(); i++) {
      if (!words.get(i) && !Character.isWhitespace(text.charAt(i))) {
        text.setCharAt(i, ' ');
      }
    }
    return text.toString();
  }

  /** Paragraphs and headings, in order. */
  List<Span> paragraphs() {
    return List.copyOf(paragraphs);
  }

  /** What stands above the text. */
  FrontMatter matter() {
    return matter;
  }

  // Without recursion, because quotations may be nested as deep as an attacker likes.
  private void read(Node root) {
    Optional<Node> node = Optional.of(root);
    while (node.isPresent()) {
      Node current = node.get();
      boolean isParagraph = current instanceof Paragraph || current instanceof Heading;
      if (isParagraph && !isTable(current)) {
        addParagraph(current);
      }
      node = next(current, root, !isParagraph);
    }
  }

  private void addParagraph(Node paragraph) {
    int begin = document.length();
    int end = 0;
    Optional<Node> node = next(paragraph, paragraph, true);
    while (node.isPresent()) {
      Node inline = node.get();
      if (inline instanceof Text || inline instanceof Code) {
        for (SourceSpan span : inline.getSourceSpans()) {
          Span kept = withoutTicks(inline, span);
          words.set(kept.begin(), kept.end());
          begin = Math.min(begin, kept.begin());
          end = Math.max(end, kept.end());
        }
      }
      node = next(inline, paragraph, !(inline instanceof Image));
    }
    if (begin < end) {
      paragraphs.add(new Span(begin, end));
    }
  }

  private static Span withoutTicks(Node node, SourceSpan span) {
    int ticks = 0;
    if (node instanceof Code code) {
      ticks = Math.max(0, (span.getLength() - code.getLiteral().length()) / 2);
    }
    int begin = span.getInputIndex() + ticks;
    return new Span(begin, Math.max(begin + 1, begin + span.getLength() - 2 * ticks));
  }

  private boolean isTable(Node paragraph) {
    List<SourceSpan> spans = paragraph.getSourceSpans();
    if (spans.size() < 2) {
      return false;
    }
    SourceSpan second = spans.get(1);
    int begin = second.getInputIndex();
    return TABLE_RULE.matcher(document.substring(begin, begin + second.getLength())).matches();
  }

  /** The node after {@code node} in the order of the text, below {@code root}. */
  private static Optional<Node> next(Node node, Node root, boolean enter) {
    if (enter && node.getFirstChild() != null) {
      return Optional.of(node.getFirstChild());
    }
    Node current = node;
    while (!current.equals(root) && current.getNext() == null) {
      current = current.getParent();
    }
    return current.equals(root) ? Optional.empty() : Optional.of(current.getNext());
  }
}
