/** Finds what pages tell of facts: the most reported, disputes, timelines, neighbourhoods. */
@NullMarked
package org.tidings.server.explore.fact;

import org.jspecify.annotations.NullMarked;
