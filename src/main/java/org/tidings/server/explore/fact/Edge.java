package org.tidings.server.explore.fact;

import org.tidings.server.explore.Ref;

/**
 * That two entities have to do with each other.
 *
 * @param relation in words
 * @param articles how many articles say so
 * @param href the page of the fact
 */
public record Edge(Ref from, String relation, Ref to, int articles, String href) {}
