package org.tidings.identity;

/**
 * What a mention stands for: a named entity, the same in all articles, or a thing of this article.
 */
public sealed interface Referent permits Entity, Thing {}
