/** Looks at a store as a whole: what it holds, in numbers, and what is wrong with it. */
@NullMarked
package org.tidings.query.survey;

import org.jspecify.annotations.NullMarked;
