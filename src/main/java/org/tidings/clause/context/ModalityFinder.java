package org.tidings.clause.context;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.WordTable;
import org.tidings.clause.speech.Cues;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.GrammaticalFunction;
import org.tidings.clause.syntax.InvertedOrder;
import org.tidings.clause.syntax.Predicates;
import org.tidings.clause.syntax.VerbGroup;

/** Tells how sure a clause is meant to be, or what is wanted of it. */
final class ModalityFinder {

  private static final WordTable WORDS = WordTable.load(ModalityFinder.class, "words.txt");

  private final Sentence sentence;
  private final CueMood moods;
  private final Governors governors;

  ModalityFinder(Sentence sentence, CueMood moods, Governors governors) {
    this.sentence = sentence;
    this.moods = moods;
    this.governors = governors;
  }

  Modality of(Clause clause) {
    return Stream.<Optional<Modality>>of(
            ofConditional(clause.predicate()),
            ofQuestion(clause),
            ofInfinitive(clause),
            ofDemand(clause),
            governors.all(clause).stream().flatMap(it -> it.modality().stream()).findFirst(),
            ofChain(clause),
            ofFrame(clause.predicate()),
            ofAdverbs(clause),
            ofNearing(clause.verb()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(Modality.CERTAIN);
  }

  // "if it rains" and "asked if it rained".
  private Optional<Modality> ofConditional(Token predicate) {
    boolean whether =
        sentence.children(predicate).stream()
            .anyMatch(child -> child.is("mark", "advmod") && child.hasLemma("if", "whether"));
    if (whether && moods.asking(predicate).isPresent()) {
      return Optional.of(Modality.ASKED);
    }
    if (isAskedWhat(predicate)) {
      return Optional.of(Modality.ASKED);
    }
    boolean conditional =
        whether
            || isAsIf(predicate)
            || sentence.children(predicate).stream()
                .anyMatch(child -> child.is("mark") && child.hasLemma("unless", "lest", "provide"))
            || isSupposed(predicate)
            || isAwaited(predicate)
            || InvertedOrder.isInvertedCondition(sentence, predicate);
    return conditional ? Optional.of(Modality.HYPOTHETICAL) : Optional.empty();
  }

  // "spoke as if it were so".
  private boolean isAsIf(Token predicate) {
    return sentence
        .child(predicate, "mark")
        .filter(as -> as.hasLemma("as") && as.index() + 1 < sentence.tokens().size())
        .filter(as -> sentence.token(as.index() + 1).hasLemma("if", "though"))
        .isPresent();
  }

  // "asked them who the speaker was".
  private boolean isAskedWhat(Token predicate) {
    return predicate.is("ccomp", "dep", "advcl")
        && moods.asking(predicate).filter(verb -> verb.index() < predicate.index()).isPresent()
        && sentence.children(predicate).stream()
            .filter(child -> child.isWh() && child.index() < predicate.index())
            .anyMatch(child -> predicate.is("ccomp") || !child.hasLemma("when"));
  }

  // "The strike will end once the firm raises wages": the present tense tells of what may come.
  private boolean isAwaited(Token predicate) {
    boolean present =
        predicate.hasTag("VBZ", "VBP")
            || sentence
                .child(predicate, "aux", "aux:pass", "cop")
                .filter(it -> it.hasTag("VBZ", "VBP"))
                .isPresent();
    return predicate.is("advcl")
        && present
        && sentence.children(predicate).stream()
            .anyMatch(it -> it.index() < predicate.index() && WORDS.has("awaiting", it.lemma()))
        && sentence
            .head(predicate)
            .flatMap(verb -> sentence.child(verb, "aux"))
            .filter(it -> it.hasTag("MD"))
            .isPresent();
  }

  private boolean isSupposed(Token predicate) {
    return predicate.is("ccomp", "advcl")
        && sentence
            .head(predicate)
            .filter(
                head ->
                    (head.hasLemma("suppose", "imagine")
                            && head.is("root")
                            && head.tag().equals("VB"))
                        || head.hasLemma("provide", "providing"))
            .isPresent();
  }

  // "Ann Hart and her son live here": tagged as if they were told to.
  private boolean hasSubject(Clause clause) {
    return sentence
        .child(clause.predicate(), "nsubj")
        .filter(subject -> !subject.hasLemma("you"))
        .isPresent();
  }

  // "to demonstrate support" is meant, "helped them win" not said to be so, "Send help" asked for.
  private Optional<Modality> ofInfinitive(Clause clause) {
    VerbGroup.Link first = clause.group().first();
    if (isHeadline(clause) || isSecondPurpose(clause.predicate()) || isToDo(first)) {
      return Optional.of(Modality.INTENDED);
    }
    if (sentence.children(first.verb()).stream().anyMatch(child -> child.hasLemma("yet"))) {
      return Optional.empty();
    }
    if (clause.isCopular() || !first.verb().tag().equals("VB") || first.core().size() > 1) {
      return Optional.empty();
    }
    if (clause.predicate().is("root")) {
      return hasSubject(clause) ? Optional.empty() : Optional.of(Modality.COMMANDED);
    }
    boolean bare = first.marker().isEmpty();
    if (bare && (clause.predicate().is("conj") || clause.predicate().is("ccomp"))) {
      return Optional.empty();
    }
    return Optional.of(bare ? Modality.HYPOTHETICAL : Modality.INTENDED);
  }

  // "Siemens to buy Nadel", "Nadel to be sold".
  private boolean isHeadline(Clause clause) {
    Token predicate = clause.predicate();
    return predicate.is("root")
        && GrammaticalFunction.hasSubject(sentence, predicate)
        && Predicates.isMarked(sentence, predicate, "to");
  }

  // "are to choose a president".
  private static boolean isToDo(VerbGroup.Link link) {
    return link.verb().tag().equals("VB")
        && !link.marker().isEmpty()
        && link.core().stream()
            .anyMatch(token -> token.hasLemma("be") && token.is("aux", "aux:pass"));
  }

  // "arrived to bolster ties and demonstrate support": the parser ties the last to the first.
  private boolean isSecondPurpose(Token predicate) {
    return predicate.is("conj")
        && predicate.hasTag("VBP", "VB")
        && !sentence.hasChild(predicate, "aux", "nsubj")
        && sentence
            .head(predicate)
            .filter(head -> head.hasTag("VBD", "VBZ", "VBN"))
            .flatMap(head -> sentence.child(head, "xcomp", "advcl"))
            .filter(purpose -> purpose.index() < predicate.index())
            .filter(purpose -> sentence.hasChild(purpose, "mark"))
            .isPresent();
  }

  // "demanded that Rome cut its deficit".
  private Optional<Modality> ofDemand(Clause clause) {
    Token predicate = clause.predicate();
    return sentence
        .head(predicate)
        .filter(head -> predicate.is("ccomp") && Cues.DEMAND.has(head))
        .filter(head -> !sentence.hasChild(predicate, "aux"))
        .filter(
            head ->
                predicate.tag().equals("VB")
                    || head.hasLemma("demand", "order", "require", "request"))
        .map(head -> Modality.COMMANDED);
  }

  private Optional<Modality> ofChain(Clause clause) {
    for (VerbGroup.Link link : Chains.above(sentence, clause)) {
      if (link.verb().hasLemma("have") && isBeforeYet(link.verb())) {
        continue;
      }
      Optional<Modality> modality = modal(link).or(() -> ofWord(link.verb()));
      if (modality.isPresent()) {
        return modality;
      }
    }
    return modal(clause.group().last());
  }

  // "have yet to approve" is no duty.
  private boolean isBeforeYet(Token verb) {
    int next = verb.index() + 1;
    return next < sentence.tokens().size() && sentence.token(next).hasLemma("yet");
  }

  private static Optional<Modality> modal(VerbGroup.Link link) {
    return link.core().stream()
        .filter(token -> token.tag().equals("MD"))
        .findFirst()
        .map(ModalityFinder::modal);
  }

  private static Optional<Modality> ofWord(Token word) {
    if (Cues.INTENTION_CHAIN.has(word) || Cues.INTENTION_ADJECTIVE.has(word)) {
      return Optional.of(Modality.INTENDED);
    }
    if (Cues.APPEARANCE_CHAIN.has(word) || Cues.LIKELY_ADJECTIVE.has(word)) {
      return Optional.of(Modality.PROBABLE);
    }
    return Cues.DUTY_CHAIN.has(word) || Cues.DUTY_ADJECTIVE.has(word)
        ? Optional.of(Modality.OBLIGATORY)
        : Optional.empty();
  }

  private static Modality modal(Token modal) {
    return switch (modal.word().toLowerCase(Locale.ROOT)) {
      case "may", "might", "could", "can", "ca" -> Modality.POSSIBLE;
      case "must", "should", "ought", "need" -> Modality.OBLIGATORY;
      case "will", "wo", "'ll", "\u2019ll", "shall" -> Modality.INTENDED;
      default -> Modality.HYPOTHETICAL;
    };
  }

  private Optional<Modality> ofQuestion(Clause clause) {
    Token predicate = clause.predicate();
    if (predicate.is("advcl", "acl", "acl:relcl", "xcomp") || !isAsked(predicate)) {
      return Optional.empty();
    }
    boolean embedded =
        predicate.is("ccomp")
            && sentence.head(predicate).filter(head -> head.index() < predicate.index()).isPresent()
            && sentence.hasChild(predicate, "mark");
    return embedded ? Optional.empty() : Optional.of(Modality.ASKED);
  }

  // The first full stop or question mark after the predicate is its own.
  private boolean isAsked(Token predicate) {
    List<Token> tokens = sentence.tokens();
    return tokens.subList(predicate.index(), tokens.size()).stream()
        .filter(token -> token.word().matches("[.!?]+"))
        .findFirst()
        .filter(token -> token.word().contains("?"))
        .isPresent();
  }

  // "It is possible that ...", "It seems that ...".
  private Optional<Modality> ofFrame(Token predicate) {
    return sentence
        .head(predicate)
        .filter(head -> predicate.is("ccomp", "csubj", "advcl", "xcomp"))
        .flatMap(
            head -> {
              if (head.hasLemma("possible", "conceivable", "plausible", "impossible")) {
                return Optional.of(Modality.POSSIBLE);
              }
              boolean likely =
                  head.hasLemma("likely", "probable", "unlikely")
                      || (Cues.APPEARANCE_CHAIN.has(head) && !predicate.is("advcl"));
              return likely ? Optional.of(Modality.PROBABLE) : Optional.empty();
            });
  }

  private Optional<Modality> ofAdverbs(Clause clause) {
    return Stream.concat(
            sentence.children(clause.predicate()).stream(),
            sentence.children(clause.verb()).stream())
        .filter(child -> child.is("advmod", "amod", "dep", "parataxis", "discourse"))
        .flatMap(child -> ofAdverb(child).stream())
        .findFirst();
  }

  // "nearly hit the bridge", "all but abandoned it", "came close to winning it".
  private Optional<Modality> ofNearing(Token verb) {
    boolean nearly =
        !WORDS.has("multiplying", verb.lemma())
            && sentence.children(verb).stream()
                .filter(child -> child.is("advmod") && child.index() < verb.index())
                .anyMatch(child -> WORDS.has("nearing", child.lemma()) || isAllBut(child));
    return nearly || isCloseTo(verb.index())
        ? Optional.of(Modality.HYPOTHETICAL)
        : Optional.empty();
  }

  private boolean isAllBut(Token adverb) {
    return adverb.hasLemma("all")
        && adverb.index() + 1 < sentence.tokens().size()
        && sentence.token(adverb.index() + 1).hasLemma("but");
  }

  private boolean isCloseTo(int gerund) {
    return gerund >= 2
        && sentence.token(gerund).tag().equals("VBG")
        && sentence.token(gerund - 1).hasLemma("to", "of")
        && WORDS.has("close", sentence.token(gerund - 2).lemma());
  }

  private static Optional<Modality> ofAdverb(Token adverb) {
    if (Cues.POSSIBLE_ADVERB.has(adverb)) {
      return Optional.of(Modality.POSSIBLE);
    }
    boolean probable =
        Cues.PROBABLE_ADVERB.has(adverb)
            || Cues.HEARSAY_ADVERB.has(adverb)
            || Cues.ALLEGED_ADVERB.has(adverb);
    return probable ? Optional.of(Modality.PROBABLE) : Optional.empty();
  }
}
