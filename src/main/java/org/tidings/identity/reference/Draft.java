package org.tidings.identity.reference;

import org.tidings.article.Span;
import org.tidings.identity.Mention;
import org.tidings.identity.MentionForm;

/**
 * A mention whose referent is still being learned about.
 *
 * @param text the words as written
 */
record Draft(Span span, String text, MentionForm form, Topic topic) {

  /** Whether it is written like a name: "the Prime Minister". */
  boolean isTitle() {
    String last = text.substring(text.lastIndexOf(' ') + 1);
    return form == MentionForm.NOMINAL && Character.isUpperCase(last.codePointAt(0));
  }

  Mention mention() {
    return new Mention(span, text, form, topic.referent());
  }
}
