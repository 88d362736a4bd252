package org.tidings.relation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.clause.ArticleGrammar;
import org.tidings.identity.Mention;
import org.tidings.identity.MentionForm;
import org.tidings.identity.Resolution;
import org.tidings.identity.Thing;
import org.tidings.identity.link.GazetteerLinker;
import org.tidings.identity.reference.RuleResolver;
import org.tidings.relation.open.OpenExtractor;
import org.tidings.relation.proposition.Proposition;

/**
 * Parsed sentences as an article with its grammar, and who is who by the gazetteer alone. What
 * pronouns without an antecedent stand for is not known, but they stand for something, so that
 * sentences can stand alone.
 *
 * @see org.tidings.annotation.ParsedText
 */
public record AnalysedText(ArticleGrammar grammar, Resolution resolution) {

  private static final RuleResolver RESOLVER = new RuleResolver(new GazetteerLinker());

  public static AnalysedText of(List<Sentence> sentences) {
    AnnotatedArticle article = article(sentences);
    ArticleGrammar grammar = ArticleGrammar.of(sentences);
    return new AnalysedText(grammar, complete(RESOLVER.resolve(article, grammar), sentences));
  }

  private static Resolution complete(Resolution resolution, List<Sentence> sentences) {
    Map<Span, Mention> byHead = new HashMap<>();
    for (Sentence sentence : sentences) {
      for (Token token : sentence.tokens()) {
        if (token.tag().startsWith("PRP") || token.hasTag("DT", "WP")) {
          Thing thing = Thing.of(sentence, token, token.word());
          byHead.put(
              token.span(), new Mention(token.span(), token.word(), MentionForm.PRONOUN, thing));
        }
      }
    }
    byHead.putAll(resolution.byHead());
    return new Resolution(
        resolution.mentions(), byHead, resolution.names(), resolution.descriptions());
  }

  /** The article whose sentences these are, parted by blanks. */
  public static AnnotatedArticle article(List<Sentence> sentences) {
    String text = String.join(" ", sentences.stream().map(Sentence::text).toList());
    return new AnnotatedArticle(
        new Article("x", Metadata.NONE, text, List.of(new Span(0, text.length()))), sentences);
  }

  /** The open propositions of one sentence. */
  public static List<Proposition> open(Sentence sentence) {
    return of(List.of(sentence)).open(new OpenExtractor());
  }

  /** The open propositions of all sentences. */
  public List<Proposition> open(OpenExtractor extractor) {
    return grammar.sentences().stream()
        .flatMap(sentence -> extractor.extract(sentence, resolution).stream())
        .toList();
  }
}
