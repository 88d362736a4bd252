/** Features of pairs of arguments, from which the classifiers tell how the two are related. */
@NullMarked
package org.tidings.relation.typed.feature;

import org.jspecify.annotations.NullMarked;
