/** The one logistic regression of all that is learned here. */
@NullMarked
package org.tidings.bench.regression;

import org.jspecify.annotations.NullMarked;
