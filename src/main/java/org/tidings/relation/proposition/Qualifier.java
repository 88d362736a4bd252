package org.tidings.relation.proposition;

/**
 * A further argument of what states a proposition: with whom, for what, by how much.
 *
 * @param role the preposition that introduces it, joined by underscores: {@code with}, {@code
 *     because_of}; letters, digits and underscores, beginning with a letter
 */
public record Qualifier(String role, Value value) {

  public Qualifier {
    if (!role.matches("[a-z][a-z0-9_]*")) {
      throw new IllegalArgumentException("no role: " + role);
    }
  }

  /** The role as words: "because of". */
  public String label() {
    return role.replace('_', ' ');
  }
}
