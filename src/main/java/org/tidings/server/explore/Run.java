package org.tidings.server.explore;

/**
 * A stretch of a text that looks the same all over.
 *
 * @param role what it is: {@code subject}, {@code relation}, {@code object}, {@code mention}; empty
 *     for plain text
 * @param href where it leads; may be empty
 */
public record Run(String text, String role, String href) {}
