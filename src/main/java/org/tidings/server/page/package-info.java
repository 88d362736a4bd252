/** What a page is, how it is asked for, and the formats that every page comes in. */
@NullMarked
package org.tidings.server.page;

import org.jspecify.annotations.NullMarked;
