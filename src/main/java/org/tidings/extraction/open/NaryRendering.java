package org.tidings.extraction.open;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.tidings.annotation.Token;
import org.tidings.extraction.clause.Argument;
import org.tidings.extraction.clause.ArgumentRole;
import org.tidings.extraction.clause.Clause;
import org.tidings.extraction.clause.Phrase;

/**
 * One proposition a clause: the relation is the verb group with the preposition of the first
 * complement, the object what the verb asks for, then the adjuncts that follow, then those in
 * front.
 */
final class NaryRendering {

  private static final int MAX_COMBINATIONS = 12;

  private final Propositions propositions;

  NaryRendering(Propositions propositions) {
    this.propositions = propositions;
  }

  void render(Clause clause) {
    List<Argument> ordered = ordered(clause);
    if (clause.isCopular()) {
      copular(clause, ordered);
    } else if (!ordered.isEmpty()) {
      finish(clause, (T.on("bevbn") && clause.predicate().is("acl") && clause.predicate().tag().equals("VBN")|| T.on("bevbg") && clause.predicate().is("acl") && clause.predicate().tag().equals("VBG") || !T.on("advbe") && clause.predicate().is("advcl") && clause.predicate().tag().matches("VB[GN]") && clause.sentence().children(clause.predicate()).stream().noneMatch(c -> c.is("mark","aux", "aux:pass")) || T.on("advbe2") && clause.predicate().is("advcl") && clause.predicate().tag().matches("VB[GN]") && clause.sentence().children(clause.predicate()).stream().noneMatch(c -> c.is("aux", "aux:pass"))  ? "be " : "") + words(clause.group().tokens(T.on("adverbs"))), ordered, confidence(clause, ordered));
    }
  }

  private static List<Argument> ordered(Clause clause) {
    List<Argument> ordered = new ArrayList<>();
    List<Argument> after = new ArrayList<>();
    List<Argument> front = new ArrayList<>();
    for (Argument argument : clause.arguments()) {
      if (argument.role() == ArgumentRole.ADVERB && !T.on("noadv")
        || argument.role() == ArgumentRole.ADVERBIAL_CLAUSE && T.on("nopart") && argument.head().tag().matches("VB[GN]") && !clause.sentence().hasChild(argument.head(), "mark")
        || argument.role() == ArgumentRole.ADVERBIAL_CLAUSE && !T.on("nomark") && clause.sentence().hasChild(argument.head(), "mark")
        || argument.role() == ArgumentRole.ADVERBIAL_CLAUSE && !T.on("noadvcl")
        || argument.gap() && !T.on("nogap")
        || argument.role() == ArgumentRole.OBLIQUE && argument.phrases().get(0).words().length()>100 && !T.on("nolong")
        || argument.role() == ArgumentRole.OBLIQUE && !argument.isAfter(clause.verb()) && !T.on("nofront")
        || T.on("disc") && argument.role() == ArgumentRole.ADVERB && argument.phrases().get(0).words().toLowerCase().matches("however|also|therefore|thus|instead|moreover|meanwhile|indeed|though|furthermore|nevertheless|too|even|only|just|still|then|so|otherwise|for example|perhaps|yet|rather|nonetheless|hence"))
        continue;
      if (argument.role().isCore()) {
        ordered.add(argument);
      } else if (argument.gap() || argument.isAfter(clause.verb())) {
        after.add(argument);
      } else {
        front.add(argument);
      }
    }
    if (!T.on("max2") && after.size() > 1 && !ordered.isEmpty()) after = after.subList(0, 1);
    if (!T.on("max3") && after.size() > 2) after = after.subList(0, 2);
    ordered.addAll(after);
    ordered.addAll(front);
    return ordered;
  }

  private void finish(Clause clause, String verbs, List<Argument> ordered, double confidence) {
    long adj = ordered.stream().filter(a -> !a.role().isCore()).count();
    for (int k = 2; k < 6; k++) if (!T.on("split" + k) && adj >= k) {
      List<Argument> core = ordered.stream().filter(a -> a.role().isCore()).toList();
      for (Argument a : ordered) if (!a.role().isCore()) { List<Argument> one = new ArrayList<>(core); one.add(a); finish(clause, verbs, one, confidence); }
      return;
    }
    Argument first = ordered.get(0);
    boolean joined = joinsRelation(clause, first);
    String relation = joined ? verbs + " " + first.prepositionWords() : verbs;
    for (List<String> arguments : combinations(ordered, joined)) {
      for (String subject : SubjectPhrases.of(clause)) {
        propositions.add(confidence, subject, relation, arguments, "clause");
      }
    }
  }

  private static boolean joinsRelation(Clause clause, Argument argument) {
    return argument.hasPreposition()
        && (argument.role() == ArgumentRole.CLAUSE
            || (argument.role() == ArgumentRole.OBLIQUE
                && (argument.gap() || argument.isAfter(clause.verb()))));
  }

  private static List<List<String>> combinations(List<Argument> ordered, boolean bareFirst) {
    List<List<String>> combinations = List.of(List.of());
    for (int i = 0; i < ordered.size(); i++) {
      if (combinations.size() > MAX_COMBINATIONS) {
        return combinations;
      }
      combinations = times(combinations, texts(ordered.get(i), bareFirst && i == 0));
    }
    return combinations;
  }

  private static List<List<String>> times(List<List<String>> rows, List<String> texts) {
    List<List<String>> product = new ArrayList<>();
    for (List<String> row : rows) {
      for (String text : texts) {
        List<String> longer = new ArrayList<>(row);
        longer.add(text);
        product.add(longer);
      }
    }
    return product;
  }

  private static List<String> texts(Argument argument, boolean bare) {
    String preposition = bare ? "" : argument.prepositionWords() + " ";
    List<Phrase> ps = argument.phrases();
    if (!T.on("acl1") && (argument.role() == ArgumentRole.OBJECT || argument.role() == ArgumentRole.OBLIQUE) && !argument.gap()) {
      ps = new NounFacts(T.s).parts(argument.head());
    }
    return ps.stream()
        .map(phrase -> (preposition + phrase.words()).strip())
        .toList();
  }

  private void copular(Clause clause, List<Argument> ordered) {
    CopularComplement complement = CopularComplement.of(clause);
    String copula = words(clause.group().tokens(true));
    List<Argument> rest = ordered.stream().filter(argument -> !complement.holds(argument)).toList();
    List<Phrase> parts = complement.parts();
    boolean adjectival = !rest.isEmpty() && rest.get(0).isAfter(clause.predicate());
    if (complement.isAdjective() && adjectival && parts.size() == 1) {
      finish(clause, copula + " " + parts.get(0).words(), rest, 0.8);
      return;
    }
    for (String subject : SubjectPhrases.of(clause)) {
      for (Phrase part : parts) {
        for (List<String> more : combinations(rest, false)) {
          List<String> arguments = new ArrayList<>();
          arguments.add(complement.prefix() + part.words());
          arguments.addAll(more);
          propositions.add(0.85, subject, copula, arguments, "copula");
        }
      }
    }
  }

  private static double confidence(Clause clause, List<Argument> ordered) {
    double confidence = 0.9;
    switch (clause.predicate().relation()) {
      case "acl", "advcl" -> confidence -= 0.2;
      case "conj", "ccomp", "acl:relcl" -> confidence -= 0.05;
      default -> {}
    }
    return ordered.size() > 3 ? confidence - 0.1 : confidence;
  }

  static String words(List<Token> tokens) {
    return tokens.stream().map(Token::word).collect(Collectors.joining(" "));
  }
}
