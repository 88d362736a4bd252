package org.tidings.server.explore.fact;

import java.util.List;
import java.util.Optional;
import org.tidings.server.explore.Ref;
import org.tidings.server.explore.Run;
import org.tidings.server.explore.Source;

/**
 * One sentence that states something: an evidence node with all around it.
 *
 * @param id the end of its IRI
 * @param article where it stands
 * @param href the page of the article, at the sentence
 * @param sentence with subject, relation and object marked
 * @param speaker who says so, where it is somebody else than the article
 * @param addressee whom it is said to
 * @param attribution OwnVoice, Source, Speech or Belief
 * @param positive whether it states it; otherwise it denies it
 * @param modality Certain, Probable, Possible, ...
 * @param time of what is stated, ISO 8601; may be empty
 * @param place of what is stated
 * @param confidence between 0 and 1
 * @param method the rule or classifier that found it
 * @param surface the relation as written
 */
public record Testimony(
    String id,
    Source article,
    String href,
    List<Run> sentence,
    Optional<Ref> speaker,
    Optional<Ref> addressee,
    String attribution,
    boolean positive,
    String modality,
    String time,
    Optional<Ref> place,
    double confidence,
    String method,
    String surface) {

  public Testimony {
    sentence = List.copyOf(sentence);
  }

  /** The sentence without marks. */
  public String text() {
    StringBuilder text = new StringBuilder();
    sentence.forEach(run -> text.append(run.text()));
    return text.toString();
  }

  /** Whether somebody other than the article answers for it. */
  public boolean isClaim() {
    return attribution.equals("Speech") || attribution.equals("Belief");
  }

  /** Whether it is told as something that is so, or is not. */
  public boolean isCertain() {
    return modality.equals("Certain");
  }
}
