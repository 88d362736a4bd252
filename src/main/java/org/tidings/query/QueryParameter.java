package org.tidings.query;

import java.util.Optional;

/**
 * A parameter of a named query.
 *
 * @param name the variable that it is bound to
 * @param description what it means, in a few words
 * @param defaultValue its value where none is given; without one the variable is left unbound
 */
public record QueryParameter(String name, String description, Optional<String> defaultValue) {}
