/** The commands that tell about Tidings itself: help, version, completion. */
@NullMarked
package org.tidings.cli.guide;

import org.jspecify.annotations.NullMarked;
