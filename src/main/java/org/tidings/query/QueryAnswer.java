package org.tidings.query;

/**
 * What was written.
 *
 * @param rows rows, or triples of a graph; 1 for an ASK
 * @param cut whether there was more than the row limit allowed
 */
public record QueryAnswer(long rows, boolean cut) {}
