package org.tidings.relation.confidence;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.clause.syntax.Clause;
import org.tidings.clause.syntax.Subject;

/** What a clause shows of how far its reading can be trusted, as names for {@link Confidence}. */
public final class ClauseFeatures {

  private static final int MAX_DEPTH = 4;

  private ClauseFeatures() {}

  public static Set<String> of(Clause clause) {
    Token predicate = clause.predicate();
    Set<String> features = new TreeSet<>();
    features.add("predicate=" + predicate.relation());
    features.add("tag=" + predicate.tag());
    features.add("depth=" + depth(clause.sentence(), predicate));
    features.add(
        "predicate-arc=" + (clause.sentence().isDoubtful(predicate) ? "doubtful" : "confirmed"));
    features.add(
        predicate.relation()
            + (clause.sentence().isDoubtful(predicate) ? " doubtful" : " confirmed"));
    features.add(
        "verb-arc=" + (clause.sentence().isDoubtful(clause.verb()) ? "doubtful" : "confirmed"));
    features.add("verbs=" + Math.min(3, clause.group().links().size()));
    features.add(
        "subject="
            + clause
                .subject()
                .map(subject -> subject.recovery().name().toLowerCase(Locale.ROOT))
                .orElse("none"));
    clause.subject().map(Subject::head).ifPresent(head -> subject(head, predicate, features));
    condition(clause.sentence(), predicate).ifPresent(mark -> features.add("marker=" + mark));
    surroundings(clause.sentence(), predicate, features);
    return features;
  }

  // What governs the clause may take back what it says, and what it governs may be left out.
  private static void surroundings(Sentence sentence, Token predicate, Set<String> features) {
    sentence
        .head(predicate)
        .ifPresent(
            governor -> {
              features.add("governor=" + lemma(governor));
              features.add("governor=" + predicate.relation() + " " + lemma(governor));
            });
    for (Token child : sentence.children(predicate)) {
      features.add("dependent=" + child.relation());
      if (child.is("advmod", "aux", "aux:pass", "cc")) {
        features.add("dependent=" + child.relation() + " " + lemma(child));
      }
    }
  }

  private static String lemma(Token token) {
    return token.lemma().toLowerCase(Locale.ROOT);
  }

  private static void subject(Token head, Token predicate, Set<String> features) {
    features.add("subject-kind=" + kind(head));
    int distance = Math.abs(predicate.index() - head.index());
    features.add("distance=" + (distance <= 3 ? "near" : distance <= 8 ? "middle" : "far"));
  }

  private static String kind(Token head) {
    if (head.isProper()) {
      return "name";
    }
    if (head.isNoun()) {
      return "noun";
    }
    return head.tag().startsWith("PRP") ? "pronoun" : "other";
  }

  private static int depth(Sentence sentence, Token predicate) {
    int depth = 0;
    Optional<Token> head = sentence.head(predicate);
    while (head.isPresent() && depth < MAX_DEPTH) {
      depth++;
      head = sentence.head(head.get());
    }
    return depth;
  }

  private static Optional<String> condition(Sentence sentence, Token predicate) {
    return sentence
        .child(predicate, "mark")
        .filter(mark -> mark.hasLemma("if", "unless", "whether", "to", "that", "as", "while"))
        .map(mark -> mark.lemma().toLowerCase(Locale.ROOT));
  }
}
