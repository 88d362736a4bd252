/** Asks servers of the web, one request at a time and within limits. */
@NullMarked
package org.tidings.fetch.http;

import org.jspecify.annotations.NullMarked;
