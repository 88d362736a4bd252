/** Shows what is read of inputs, before anything is made of it: {@code tidings read}. */
@NullMarked
package org.tidings.cli.read;

import org.jspecify.annotations.NullMarked;
