package org.tidings.query.graph;

/** A sentence, and the statement that it is evidence of. */
public record Attestation(Statement statement, Evidence evidence) {}
