/** {@code tidings extract}: propositions of sentences, without a store. */
@NullMarked
package org.tidings.cli.extract;

import org.jspecify.annotations.NullMarked;
