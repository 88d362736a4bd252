package org.tidings.identity.decision;

/**
 * One decision about who is who: two are the same entity, called as the second, or are two.
 *
 * @param line of the file
 */
record Decision(int line, Designation one, boolean same, Designation other) {}
