package org.tidings.query.graph;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidings.article.Span;

/**
 * One sentence that states something. What the graph does not tell is empty.
 *
 * @param source the article where it stands
 * @param subject where the sentence names the subject
 * @param relation where the sentence says what of it
 * @param object where the sentence names the object
 * @param speaker who says so, where it is somebody else than the article
 * @param addressee whom it is told, where the article says so
 * @param attribution OwnVoice, Source, Speech or Belief
 * @param positive whether it states it; otherwise it denies it
 * @param modality Certain, Probable, Possible, ...
 * @param time of what is stated, ISO 8601
 * @param place of what is stated
 * @param confidence between 0 and 1
 * @param worth how likely somebody would look it up, between 0 and 1; 0 where it is not told
 * @param method the rule or classifier that found it
 * @param surface the relation as written
 * @param qualifiers the further arguments of what states it, by role and then by value
 * @param tense Past, Present, Former or Future
 */
public record Evidence(
    String iri,
    SourceSentence sentence,
    Source source,
    Optional<Span> subject,
    Optional<Span> relation,
    Optional<Span> object,
    Optional<Term> speaker,
    Optional<Term> addressee,
    String attribution,
    boolean positive,
    String modality,
    String time,
    Optional<Term> place,
    double confidence,
    double worth,
    String method,
    String surface,
    List<FactQualifier> qualifiers,
    String tense) {

  private static final Comparator<Evidence> BY_PLACE =
      Comparator.comparing((Evidence it) -> it.source().iri())
          .thenComparing(it -> it.sentence().begin())
          .thenComparing(Evidence::method)
          .thenComparing(Evidence::iri);

  /** By the days of the articles, those without one last; then by article and offset in it. */
  public static final Comparator<Evidence> OLDEST_FIRST =
      Comparator.comparing((Evidence it) -> it.source().date().isEmpty())
          .thenComparing(it -> it.source().date())
          .thenComparing(BY_PLACE);

  /** By the days of the articles, those without one last; then by article and offset in it. */
  public static final Comparator<Evidence> NEWEST_FIRST =
      Comparator.comparing((Evidence it) -> it.source().date(), Comparator.reverseOrder())
          .thenComparing(BY_PLACE);

  public Evidence {
    qualifiers = List.copyOf(qualifiers);
  }

  /** Whether somebody other than the article answers for it. */
  public boolean isClaim() {
    return attribution.equals("Speech") || attribution.equals("Belief");
  }

  /** Whether the article itself vouches for it, in its own voice or from a source. */
  public boolean isAsserted() {
    return !isClaim() && positive && isCertain();
  }

  /** Whether it is told as what held once and holds no more. */
  public boolean isFormer() {
    return tense.equals("Former");
  }

  /** Whether it is told as something that is so, or is not. */
  public boolean isCertain() {
    return modality.equals("Certain");
  }
}
