/**
 * Addresses of the web, and which of them may be asked: what the user named, and no machine of a
 * private network.
 */
@NullMarked
package org.tidings.fetch.address;

import org.jspecify.annotations.NullMarked;
