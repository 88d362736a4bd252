package org.tidings.annotation.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tidings.annotation.Name;
import org.tidings.annotation.NameFinder;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gazetteer;
import org.tidings.annotation.parse.tree.Tree;
import org.tidings.article.Span;

/** Turns CoreNLP's sentences into ours. */
final class SentenceReader {

  private static final Set<String> NOMINAL = Set.of("nsubj", "nsubj:pass", "obj", "iobj");
  // "the rich" are many, "a rival" is one.
  private static final Set<String> SINGULAR =
      Set.of("a", "an", "the", "this", "that", "his", "her", "its", "their", "my", "our", "your");

  private final NameFinder names;

  SentenceReader(Gazetteer gazetteer) {
    this.names = new NameFinder(gazetteer);
  }

  /**
   * Reads a sentence.
   *
   * @param text the article's text
   * @param offset where in the article's text the annotated passage begins
   * @param day the article's day
   * @param tree without edges for a sentence that was not parsed
   * @param doubts tokens whose governor a second parser does not confirm
   */
  Sentence read(
      CoreMap source, String text, int offset, Tree tree, BitSet doubts, Optional<LocalDate> day) {
    List<CoreLabel> labels = CoreNlp.tokens(source);
    List<EntityType> tagged = labels.stream().map(SentenceReader::type).toList();
    List<Name> found =
        names.names(
            labels.stream().map(CoreLabel::word).toList(),
            labels.stream().map(CoreLabel::tag).toList(),
            tagged);
    List<Token> tokens = tokens(labels, offset, tree, types(tagged, found));
    Span span = new Span(tokens.get(0).span().begin(), tokens.get(tokens.size() - 1).span().end());
    return new Sentence(
        span, span.in(text), tokens, found, new Times(labels, tokens, day).find(), doubts);
  }

  private static EntityType type(CoreLabel label) {
    return label.ner() == null ? EntityType.NONE : EntityType.ofTag(label.ner());
  }

  private static List<EntityType> types(List<EntityType> tagged, List<Name> found) {
    List<EntityType> types = new ArrayList<>(tagged);
    for (Name name : found) {
      for (int i = name.begin(); i < name.end(); i++) {
        types.set(i, name.type());
      }
    }
    return types;
  }

  private static List<Token> tokens(
      List<CoreLabel> labels, int offset, Tree tree, List<EntityType> types) {
    List<Token> tokens = new ArrayList<>(labels.size());
    Set<Integer> nouns = nounsTaggedAdjectives(labels, tree);
    for (int i = 0; i < labels.size(); i++) {
      CoreLabel label = labels.get(i);
      tokens.add(
          new Token(
              i,
              new Span(offset + label.beginPosition(), offset + label.endPosition()),
              label.word(),
              label.lemma(),
              nouns.contains(i) ? "NN" : label.tag(),
              types.get(i),
              tree.head(i),
              tree.relation(i)));
    }
    return tokens;
  }

  // "a rival wants the brand", "the general said": with a determiner, a subject or object is a
  // noun.
  private static Set<Integer> nounsTaggedAdjectives(List<CoreLabel> labels, Tree tree) {
    Set<Integer> nouns = new HashSet<>();
    for (int i = 0; i < labels.size(); i++) {
      int head = tree.head(i);
      boolean determined =
          head > i && (labels.get(i).tag().equals("DT") || labels.get(i).tag().equals("PRP$"));
      if (determined
          && labels.get(head).tag().equals("JJ")
          && NOMINAL.contains(tree.relation(head))
          && SINGULAR.contains(labels.get(i).word().toLowerCase(Locale.ROOT))) {
        nouns.add(head);
      }
    }
    return nouns;
  }
}
