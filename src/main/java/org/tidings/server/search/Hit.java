package org.tidings.server.search;

/**
 * An entity that was found.
 *
 * @param articles how many of the articles that count name it
 */
public record Hit(Named named, int articles) {}
