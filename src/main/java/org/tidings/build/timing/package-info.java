/** How long the steps from an article to its graph take. */
@NullMarked
package org.tidings.build.timing;

import org.jspecify.annotations.NullMarked;
