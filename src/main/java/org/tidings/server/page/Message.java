package org.tidings.server.page;

import java.util.List;

/**
 * A page that only says something: that there is no such page, or what is wrong with a question.
 *
 * @param title a few words
 * @param text a sentence
 */
public record Message(String title, String text) implements Page {

  @Override
  public String template() {
    return "message";
  }

  @Override
  public PageTable table() {
    return new PageTable(List.of("message"), List.of(List.of(text)));
  }
}
