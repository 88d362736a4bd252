/** What a name in the text is, before it is known whom it names. */
@NullMarked
package org.tidings.identity.name.mention;

import org.jspecify.annotations.NullMarked;
