package org.tidings.graph;

import org.apache.jena.graph.Node;
import org.tidings.clause.context.Modality;
import org.tidings.clause.context.Polarity;
import org.tidings.clause.context.Tense;
import org.tidings.clause.speech.Attribution;
import org.tidings.graph.vocabulary.Td;

/** The terms of the ontology for the context of a statement. */
final class Contexts {

  private Contexts() {}

  static Node attribution(Attribution attribution) {
    return switch (attribution) {
      case OWN_VOICE -> Td.OWN_VOICE;
      case SOURCE -> Td.SOURCE;
      case SPEECH -> Td.SPEECH;
      case BELIEF -> Td.BELIEF;
    };
  }

  static Node polarity(Polarity polarity) {
    return switch (polarity) {
      case POSITIVE -> Td.POSITIVE;
      case NEGATIVE -> Td.NEGATIVE;
    };
  }

  static Node tense(Tense tense) {
    return switch (tense) {
      case PAST -> Td.PAST;
      case PRESENT -> Td.PRESENT;
      case FORMER -> Td.FORMER;
      case FUTURE -> Td.FUTURE;
    };
  }

  static Node modality(Modality modality) {
    return switch (modality) {
      case CERTAIN -> Td.CERTAIN;
      case PROBABLE -> Td.PROBABLE;
      case POSSIBLE -> Td.POSSIBLE;
      case HYPOTHETICAL -> Td.HYPOTHETICAL;
      case INTENDED -> Td.INTENDED;
      case OBLIGATORY -> Td.OBLIGATORY;
      case ASKED -> Td.ASKED;
      case COMMANDED -> Td.COMMANDED;
    };
  }
}
