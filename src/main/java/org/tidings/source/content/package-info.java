/**
 * Says what kind of bytes a file holds, unpacks them, and takes the documents out of them, within
 * limits.
 */
@NullMarked
package org.tidings.source.content;

import org.jspecify.annotations.NullMarked;
