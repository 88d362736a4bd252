/**
 * Fetches pages, and those that feeds and site maps list, into a folder of web archives, from which
 * they are built offline. Politely: robots.txt is heeded, and a host asked one thing at a time with
 * pauses. {@code fetch.address} says what may be asked, {@code fetch.http} asks, {@code
 * fetch.listing} reads lists, {@code fetch.folder} keeps what came.
 */
@NullMarked
package org.tidings.fetch;

import org.jspecify.annotations.NullMarked;
