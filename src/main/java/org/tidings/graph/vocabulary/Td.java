package org.tidings.graph.vocabulary;

import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/**
 * The terms of Tidings' own ontology, which {@code ontology/tidings.ttl} defines; a test holds the
 * two equal.
 */
public final class Td {

  /** The namespace of the ontology. */
  public static final String NS = "https://w3id.org/tidings#";

  // Classes
  public static final Node EVIDENCE = term("Evidence");
  public static final Node ATTRIBUTION_KIND = term("AttributionKind");
  public static final Node POLARITY_KIND = term("PolarityKind");
  public static final Node MODALITY_KIND = term("ModalityKind");
  public static final Node TENSE_KIND = term("TenseKind");
  public static final Node MENTION_FORM = term("MentionForm");
  public static final Node ROLE = term("Role");
  public static final Node SUMMARY = term("Summary");

  // Who answers for a statement
  public static final Node OWN_VOICE = term("OwnVoice");
  public static final Node SOURCE = term("Source");
  public static final Node SPEECH = term("Speech");
  public static final Node BELIEF = term("Belief");

  // Whether it is asserted or denied
  public static final Node POSITIVE = term("Positive");
  public static final Node NEGATIVE = term("Negative");

  // How sure it is
  public static final Node CERTAIN = term("Certain");
  public static final Node PROBABLE = term("Probable");
  public static final Node POSSIBLE = term("Possible");
  public static final Node HYPOTHETICAL = term("Hypothetical");
  public static final Node INTENDED = term("Intended");
  public static final Node OBLIGATORY = term("Obligatory");
  public static final Node ASKED = term("Asked");
  public static final Node COMMANDED = term("Commanded");

  // When it holds or happens
  public static final Node PAST = term("Past");
  public static final Node PRESENT = term("Present");
  public static final Node FORMER = term("Former");
  public static final Node FUTURE = term("Future");

  // How a mention is worded
  public static final Node NAME = term("Name");
  public static final Node NOMINAL = term("Nominal");
  public static final Node PRONOUN = term("Pronoun");

  // Properties of articles
  public static final Node NEAR_COPY_OF = term("nearCopyOf");

  // Properties of summaries
  public static final Node SUMMARIZES = term("summarizes");
  public static final Node SUMMARY_SUBJECT = term("summarySubject");
  public static final Node SUMMARY_PREDICATE = term("summaryPredicate");
  public static final Node SUMMARY_OBJECT = term("summaryObject");
  public static final Node STATED_IN = term("statedIn");
  public static final Node REPORTS = term("reports");
  public static final Node SOURCES = term("sources");
  public static final Node ASSERTED_IN = term("assertedIn");
  public static final Node CLAIMED_IN = term("claimedIn");
  public static final Node INTENDED_IN = term("intendedIn");
  public static final Node DENIED_IN = term("deniedIn");
  public static final Node FIRST_REPORTED = term("firstReported");
  public static final Node LAST_REPORTED = term("lastReported");
  public static final Node VOICE = term("voice");
  public static final Node BEST_CONFIDENCE = term("bestConfidence");
  public static final Node BEST_WORTH = term("bestWorth");

  // Properties of statements and evidence
  public static final Node HAS_EVIDENCE = term("hasEvidence");
  public static final Node ATTRIBUTION = term("attribution");
  public static final Node REPORTED_BY = term("reportedBy");
  public static final Node ADDRESSEE = term("addressee");
  public static final Node POLARITY = term("polarity");
  public static final Node MODALITY = term("modality");
  public static final Node TENSE = term("tense");
  public static final Node CONFIDENCE = term("confidence");
  public static final Node WORTH = term("worth");
  public static final Node EVENT_TIME = term("eventTime");
  public static final Node PLACE = term("place");
  public static final Node SURFACE = term("surface");
  public static final Node METHOD = term("method");
  public static final Node SUBJECT_MENTION = term("subjectMention");
  public static final Node RELATION_MENTION = term("relationMention");
  public static final Node OBJECT_MENTION = term("objectMention");

  // Properties of sentences, mentions, things and entities
  public static final Node FORM = term("form");
  public static final Node PAGE = term("page");
  public static final Node QUANTITY = term("quantity");
  public static final Node CHIEF_EXECUTIVE = term("chiefExecutive");
  public static final Node LEADER = term("leader");
  public static final Node CAPITAL = term("capital");
  public static final Node POLITICAL_AFFILIATION = term("politicalAffiliation");

  private Td() {}

  private static Node term(String localName) {
    return NodeFactory.createURI(NS + localName);
  }
}
