package org.tidings.identity.reference;

import org.tidings.article.Span;
import org.tidings.identity.Mention;
import org.tidings.identity.MentionForm;
import org.tidings.identity.reference.discourse.Topic;

/**
 * A mention whose referent is still being learned about.
 *
 * @param text the words as written
 */
record Draft(Span span, String text, MentionForm form, Topic topic) {

  Mention mention() {
    return new Mention(span, text, form, topic.referent());
  }
}
