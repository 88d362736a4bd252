package org.tidings.server.explore;

/**
 * Something that can be named and, mostly, gone to.
 *
 * @param iri empty for a value
 * @param label what to call it
 * @param href its page; empty where there is none
 * @param kind what it is: {@code person}, {@code place}, ..., {@code thing}, {@code relation},
 *     {@code value}
 */
public record Ref(String iri, String label, String href, String kind) {

  public boolean isLinked() {
    return !href.isEmpty();
  }

  public boolean isEntity() {
    return !kind.equals("thing") && !kind.equals("value") && !kind.equals("relation");
  }
}
