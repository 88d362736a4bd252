/** Runs CoreNLP within limits, the only place that builds its pipeline, and reads what it finds. */
@NullMarked
package org.tidings.annotation.corenlp;

import org.jspecify.annotations.NullMarked;
