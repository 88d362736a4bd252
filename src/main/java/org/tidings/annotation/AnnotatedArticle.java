package org.tidings.annotation;

import java.util.List;
import org.tidings.article.Article;

/** An article with its sentences, in the order of the text. */
public record AnnotatedArticle(Article article, List<Sentence> sentences) {

  public AnnotatedArticle {
    sentences = List.copyOf(sentences);
  }
}
