package org.tidings.query.graph;

/**
 * Something that can be stated.
 *
 * @param path of the statement under the store's base
 */
public record Statement(String iri, String path, Term subject, Term relation, Term object) {

  public String words() {
    return subject.label() + " " + relation.words() + " " + object.label();
  }
}
