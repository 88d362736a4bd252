package org.tidings.annotation;

import org.tidings.article.Span;

/**
 * A token with its place in the dependency tree (Universal Dependencies, basic, English).
 *
 * @param index place in the sentence, from 0
 * @param span place in the article's text, UTF-16 units
 * @param tag part of speech, Penn Treebank
 * @param entityType CoreNLP's named-entity tag, {@code O} for none
 * @param head index of the governor; {@link #NO_HEAD} for the root and for tokens outside the tree
 * @param relation the whole label, for example {@code nsubj:pass}; {@code root} for the root
 */
public record Token(
    int index,
    Span span,
    String word,
    String lemma,
    String tag,
    String entityType,
    int head,
    String relation) {

  /** The head of a token that nothing governs. */
  public static final int NO_HEAD = -1;
}
