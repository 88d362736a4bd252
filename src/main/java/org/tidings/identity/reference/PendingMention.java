package org.tidings.identity.reference;

import org.tidings.article.Span;
import org.tidings.identity.Mention;
import org.tidings.identity.MentionForm;
import org.tidings.identity.reference.discourse.DiscourseReferent;

/**
 * A mention whose referent is still being learned about: what it stands for may yet get a name.
 *
 * @param text the words as written
 */
record PendingMention(Span span, String text, MentionForm form, DiscourseReferent referent) {

  Mention mention() {
    return new Mention(span, text, form, referent.resolved());
  }
}
