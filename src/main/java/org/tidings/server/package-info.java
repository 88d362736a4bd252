/**
 * The read-only HTTP server: the SPARQL protocol and the explorer, on one port. Its parts, each of
 * which uses only those before it: {@code protocol} (who may ask, and SPARQL), {@code search} (the
 * index of names, facts and sentences), {@code explore} (what the pages show), {@code page} (what a
 * page is, and its formats), {@code explorer} (the pages of what the graph is about), {@code
 * compare}, {@code picture}, {@code find} and {@code catalogue} (further pages), {@code handover}
 * (articles that come while it runs).
 */
@NullMarked
package org.tidings.server;

import org.jspecify.annotations.NullMarked;
