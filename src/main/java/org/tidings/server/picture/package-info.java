/** The pages with a picture: timeline and neighbourhood. */
@NullMarked
package org.tidings.server.picture;

import org.jspecify.annotations.NullMarked;
