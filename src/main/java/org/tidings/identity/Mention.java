package org.tidings.identity;

import org.tidings.article.Span;

/**
 * Words that stand for an entity or a thing.
 *
 * @param span offsets in the article's text
 * @param text the words as written
 */
public record Mention(Span span, String text, MentionForm form, Referent referent) {}
