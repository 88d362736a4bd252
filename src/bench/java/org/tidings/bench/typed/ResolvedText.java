package org.tidings.bench.typed;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.Sentence;
import org.tidings.article.Article;
import org.tidings.article.Metadata;
import org.tidings.article.Span;
import org.tidings.clause.ArticleGrammar;
import org.tidings.identity.Resolution;
import org.tidings.identity.link.GazetteerLinker;
import org.tidings.identity.reference.RuleResolver;

/** A text of KnowledgeNet with its grammar, and who is who in it, as a build finds them. */
record ResolvedText(
    GoldText gold, AnnotatedArticle annotated, ArticleGrammar grammar, Resolution resolution) {

  /** The texts by their identifiers, in order. */
  static Map<String, ResolvedText> of(List<GoldText> texts, Map<String, List<Sentence>> sentences) {
    RuleResolver resolver = new RuleResolver(new GazetteerLinker());
    Map<String, ResolvedText> resolved = new LinkedHashMap<>();
    for (GoldText text : texts) {
      resolved.put(text.id(), of(text, sentences.getOrDefault(text.id(), List.of()), resolver));
    }
    return resolved;
  }

  private static ResolvedText of(GoldText text, List<Sentence> sentences, RuleResolver resolver) {
    Span whole = new Span(0, text.text().length());
    Article article = new Article(text.id(), Metadata.NONE, text.text(), List.of(whole));
    AnnotatedArticle annotated = new AnnotatedArticle(article, sentences);
    ArticleGrammar grammar = ArticleGrammar.of(sentences);
    return new ResolvedText(text, annotated, grammar, resolver.resolve(annotated, grammar));
  }
}
