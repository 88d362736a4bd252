/** Scripts that let shells complete the commands, from the same table as the help. */
@NullMarked
package org.tidings.cli.completion;

import org.jspecify.annotations.NullMarked;
