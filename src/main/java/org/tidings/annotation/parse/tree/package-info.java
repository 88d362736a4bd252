/** Dependency trees, and the mending of what parsers are known to hang on the wrong word. */
@NullMarked
package org.tidings.annotation.parse.tree;

import org.jspecify.annotations.NullMarked;
