package org.tidings.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tidings.clause.ArticleGrammar;
import org.tidings.clause.SentenceGrammar;
import org.tidings.identity.Resolution;
import org.tidings.relation.link.NounLink;
import org.tidings.relation.link.NounLinks;
import org.tidings.relation.open.OpenExtractor;
import org.tidings.relation.proposition.Proposition;
import org.tidings.relation.typed.OfficeTerms;
import org.tidings.relation.typed.TypedFactExtractor;

/** All that the sentences of an article state. Immutable and thread-safe. */
public final class PropositionExtractor {

  private final OpenExtractor open;
  private final TypedFactExtractor typed;
  private final RelationAlignments alignments = RelationAlignments.load();
  private final OfficeTerms terms = new OfficeTerms();

  public PropositionExtractor(OpenExtractor open, TypedFactExtractor typed) {
    this.open = open;
    this.typed = typed;
  }

  /**
   * The propositions of an article, and the links of its things: the open ones in the order of its
   * sentences, each followed by what it means in a vocabulary, then the typed ones.
   *
   * @param resolution what the phrases of the article stand for
   * @param day of the article, where known: offices that were over by then held once
   */
  public Relations extract(ArticleGrammar grammar, Resolution resolution, Optional<LocalDate> day) {
    List<NounLink> links = new ArrayList<>();
    List<Proposition> propositions = new ArrayList<>();
    for (SentenceGrammar sentence : grammar.sentences()) {
      links.addAll(NounLinks.of(sentence, resolution));
      for (Proposition proposition : open.extract(sentence, resolution)) {
        propositions.add(proposition);
        alignments.aligned(proposition).ifPresent(propositions::add);
      }
    }
    List<Proposition> facts = typed.extract(grammar, resolution);
    propositions.addAll(day.map(it -> terms.ended(facts, it)).orElse(facts));
    return new Relations(propositions, links);
  }
}
