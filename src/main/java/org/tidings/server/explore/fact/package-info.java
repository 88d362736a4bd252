/** Reads what pages tell of facts: lines, testimonies, disputes, timelines, neighbourhoods. */
@NullMarked
package org.tidings.server.explore.fact;

import org.jspecify.annotations.NullMarked;
