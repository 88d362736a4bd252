/** When and where what a clause says takes place. */
@NullMarked
package org.tidings.clause.context.setting;

import org.jspecify.annotations.NullMarked;
