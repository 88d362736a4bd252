package org.tidings.server.handover;

/**
 * That a server takes articles, and from whom.
 *
 * @param token what a caller has to show
 * @param intake builds them
 */
public record HandOver(AccessToken token, Intake intake) {}
