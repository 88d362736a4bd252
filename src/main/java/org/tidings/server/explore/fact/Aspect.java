package org.tidings.server.explore.fact;

import java.util.Locale;

/** The sides from which an entity is looked at, in the order in which they are offered. */
public enum Aspect {
  DOES("Does"),
  DONE_TO("Done to"),
  IS("Is"),
  SAYS("Says"),
  SAID_ABOUT("Said about"),
  BY_OUTLET("By outlet");

  private final String title;

  Aspect(String title) {
    this.title = title;
  }

  /** For people. */
  public String title() {
    return title;
  }

  /** In addresses: {@code done-to}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
