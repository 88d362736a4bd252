/** Plain links between things: what a noun's own prepositional phrase says of it. */
@NullMarked
package org.tidings.relation.link;

import org.jspecify.annotations.NullMarked;
