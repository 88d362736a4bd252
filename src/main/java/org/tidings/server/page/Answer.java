package org.tidings.server.page;

/** What comes of a request for a page. */
public sealed interface Answer {

  /** The page is there. */
  record Shown(Page page) implements Answer {}

  /**
   * It is part of another page.
   *
   * @param path from the root, with a fragment
   */
  record Moved(String path) implements Answer {}

  /**
   * There is no such page.
   *
   * @param what a sentence
   */
  record Missing(String what) implements Answer {}

  /**
   * The question is not right.
   *
   * @param what a sentence
   */
  record Wrong(String what) implements Answer {}
}
