package org.tidings.fetch;

/**
 * What became of an address.
 *
 * @param reason why it was left out or failed, as half a sentence; otherwise empty
 */
public record FetchReport(String address, FetchOutcome outcome, String reason) {}
