package org.tidings.server.explore.fact;

/**
 * Something that has a time.
 *
 * @param time day, month or year, ISO 8601
 * @param words the fact in words
 * @param href the page of the fact
 * @param manner {@code fact}, {@code claim} or {@code denied}
 * @param testimony a sentence that states it
 */
public record Happening(
    String time, String words, String href, String manner, Testimony testimony) {}
