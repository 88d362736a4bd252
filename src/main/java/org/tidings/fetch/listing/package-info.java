/** What feeds, site maps and pages tell of where other things are. */
@NullMarked
package org.tidings.fetch.listing;

import org.jspecify.annotations.NullMarked;
