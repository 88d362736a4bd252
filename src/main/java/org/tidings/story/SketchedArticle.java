package org.tidings.story;

/**
 * An article with its sketch.
 *
 * @param iri of the article
 * @param version changes where its graph does
 * @param date when it was published, as the graph says; empty if it does not
 */
public record SketchedArticle(String iri, String version, String date, Sketch sketch) {}
