package org.tidings.graph;

import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.clause.context.Context;
import org.tidings.clause.speech.Party;
import org.tidings.clause.syntax.Phrase;
import org.tidings.graph.vocabulary.ProvO;
import org.tidings.graph.vocabulary.Td;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.Resolution;

/** The context in which something is said, on its evidence. */
final class ContextTriples {

  private final Graph graph;
  private final EntityTriples entities;
  private final TextTriples text;
  private final Resolution resolution;

  ContextTriples(Graph graph, EntityTriples entities, TextTriples text, Resolution resolution) {
    this.graph = graph;
    this.entities = entities;
    this.text = text;
    this.resolution = resolution;
  }

  void add(Node evidence, Sentence sentence, Context context) {
    graph.add(evidence, Td.ATTRIBUTION, Contexts.attribution(context.attribution()));
    graph.add(evidence, Td.POLARITY, Contexts.polarity(context.polarity()));
    graph.add(evidence, Td.MODALITY, Contexts.modality(context.modality()));
    graph.add(evidence, Td.TENSE, Contexts.tense(context.tense()));
    context
        .speaker()
        .flatMap(this::referent)
        .ifPresent(speaker -> graph.add(evidence, ProvO.WAS_ATTRIBUTED_TO, speaker));
    context.reporters().stream()
        .flatMap(reporter -> referent(reporter).stream())
        .forEach(reporter -> graph.add(evidence, Td.REPORTED_BY, reporter));
    context
        .addressee()
        .flatMap(this::referent)
        .ifPresent(addressee -> graph.add(evidence, Td.ADDRESSEE, addressee));
    context
        .time()
        .flatMap(Literals::time)
        .ifPresent(time -> graph.add(evidence, Td.EVENT_TIME, time));
    context.places().stream()
        .flatMap(phrase -> place(sentence, phrase).stream())
        .forEach(place -> graph.add(evidence, Td.PLACE, place));
  }

  // "in Doha" is a place, "in trouble" is none.
  private Optional<Node> place(Sentence sentence, Phrase phrase) {
    return resolution
        .of(sentence, phrase)
        .map(Mention::referent)
        .filter(it -> it instanceof Entity entity && entity.kind() == EntityType.PLACE)
        .map(entities::describe);
  }

  private Optional<Node> referent(Party party) {
    return resolution
        .of(party.sentence(), party.phrase())
        .map(
            mention -> {
              text.mention(mention);
              return entities.describe(mention.referent());
            });
  }
}
