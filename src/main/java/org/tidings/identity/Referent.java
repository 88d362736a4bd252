package org.tidings.identity;

/**
 * What a mention stands for: a named entity, the same in all articles, or a thing of this article.
 */
public sealed interface Referent permits Entity, Thing {

  /** What to call it. */
  String label();

  /** Whether both are one: entities of the same kind and name, things with the same beginning. */
  default boolean isSame(Referent other) {
    if (this instanceof Entity entity && other instanceof Entity another) {
      return entity.kind() == another.kind() && entity.name().equals(another.name());
    }
    return this instanceof Thing thing
        && other instanceof Thing another
        && thing.begin() == another.begin();
  }
}
