package org.tidings.query.graph;

/**
 * Something that can be stated.
 *
 * @param path of the statement under the store's base
 */
public record Statement(String iri, String path, Term subject, Term relation, Term object) {

  /** "Russia - ratify - a treaty". */
  public String listed() {
    return subject.label() + " - " + relation.label() + " - " + object.label();
  }

  /** "Russia ratify a treaty". */
  public String words() {
    return subject.label() + " " + relation.words() + " " + object.label();
  }
}
