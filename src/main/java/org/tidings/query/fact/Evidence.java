package org.tidings.query.fact;

import java.util.Optional;

/**
 * One sentence that states something.
 *
 * @param sentence its text
 * @param article IRI of the article
 * @param identifier of the article, as given in the input
 * @param date of publication, ISO 8601
 * @param speaker label of who says so, where it is somebody else than the article
 * @param addressee label of whom it is told, where the article says so
 * @param attribution OwnVoice, Source, Speech or Belief
 * @param polarity Positive or Negative
 * @param modality Certain, Probable, Possible, ...
 * @param time of what is stated, ISO 8601
 * @param confidence between 0 and 1
 * @param method the rule or classifier that found it
 * @param begin of the sentence in the article's text, UTF-16 units
 * @param end of the sentence, exclusive
 */
public record Evidence(
    String sentence,
    String article,
    String identifier,
    Optional<String> title,
    Optional<String> url,
    Optional<String> date,
    Optional<String> publisher,
    Optional<String> speaker,
    Optional<String> addressee,
    String attribution,
    String polarity,
    String modality,
    Optional<String> time,
    double confidence,
    String method,
    int begin,
    int end) {}
