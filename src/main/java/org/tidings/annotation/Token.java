package org.tidings.annotation;

import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.parse.tree.Tree;
import org.tidings.article.Span;

/**
 * A token with its position in the dependency tree (Universal Dependencies, basic, English).
 *
 * @param index in the sentence, from 0
 * @param span offsets in the article's text, UTF-16 units
 * @param tag part of speech, Penn Treebank
 * @param entityType of the name, title, time or number that it is part of
 * @param head index of the governor; {@link #NO_HEAD} for the root and where nothing was parsed
 * @param relation the whole label, for example {@code nsubj:pass}; {@code root} for the root,
 *     {@link #NO_RELATION} where nothing was parsed
 */
public record Token(
    int index,
    Span span,
    String word,
    String lemma,
    String tag,
    EntityType entityType,
    int head,
    String relation) {

  /** The head of a token that nothing governs. */
  public static final int NO_HEAD = Tree.NO_HEAD;

  /** The relation of a token in a sentence that was not parsed. */
  public static final String NO_RELATION = Tree.NO_RELATION;

  /** The relation without its subtype: {@code nsubj} for {@code nsubj:pass}. */
  public String universal() {
    int colon = relation.indexOf(':');
    return colon < 0 ? relation : relation.substring(0, colon);
  }

  /** Whether its dependency relation, with its subtype, is one of these. */
  public boolean is(String... relations) {
    for (String candidate : relations) {
      if (relation.equals(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the lemma, in lower case, is one of these. */
  public boolean hasLemma(String... lemmas) {
    for (String candidate : lemmas) {
      if (lemma.equalsIgnoreCase(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the part of speech is one of these. */
  public boolean hasTag(String... tags) {
    for (String candidate : tags) {
      if (tag.equals(candidate)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the part of speech is a verb's. */
  public boolean isVerb() {
    return tag.startsWith("VB");
  }

  /** Whether the part of speech is a noun's, common or proper. */
  public boolean isNoun() {
    return tag.startsWith("NN");
  }

  /** Whether the part of speech is a proper noun's. */
  public boolean isProper() {
    return tag.startsWith("NNP");
  }

  /** Whether this is a question or relative word: who, which, whose, where. */
  public boolean isWh() {
    return tag.startsWith("W");
  }
}
