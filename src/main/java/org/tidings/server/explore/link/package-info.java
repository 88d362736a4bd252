/** Finds how entities hang together: neighbours, ways from one to another, shared articles. */
@NullMarked
package org.tidings.server.explore.link;

import org.jspecify.annotations.NullMarked;
