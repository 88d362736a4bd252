package org.tidings.identity.decision;

/**
 * One decision: two are the same entity, called as the second, or are two.
 *
 * @param line of the file
 * @param reason for people
 */
record Decision(int line, Designation one, boolean same, Designation other, String reason) {}
