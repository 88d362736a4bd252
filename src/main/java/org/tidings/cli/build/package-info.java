/** The commands that read articles: build and extract. */
@NullMarked
package org.tidings.cli.build;

import org.jspecify.annotations.NullMarked;
