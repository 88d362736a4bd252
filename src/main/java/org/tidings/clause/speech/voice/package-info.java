/** Finds whose words a stretch of text is: quotations, reported speech, transcripts, headlines. */
@NullMarked
package org.tidings.clause.speech.voice;

import org.jspecify.annotations.NullMarked;
