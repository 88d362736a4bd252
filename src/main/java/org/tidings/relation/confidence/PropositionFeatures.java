package org.tidings.relation.confidence;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.lexicon.FunctionWords;
import org.tidings.clause.context.Context;
import org.tidings.clause.syntax.Phrase;
import org.tidings.identity.Entity;
import org.tidings.identity.MentionForm;
import org.tidings.relation.proposition.Participant;
import org.tidings.relation.proposition.Predicate;
import org.tidings.relation.proposition.Qualifier;
import org.tidings.relation.proposition.Rule;
import org.tidings.relation.proposition.Value;

/**
 * What the parts of a proposition and its sentence show of whether it is right and whether somebody
 * would look it up, as names for {@link Confidence}.
 */
public final class PropositionFeatures {

  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern DIGITS = Pattern.compile(".*\\d.*");
  private static final int FEW = 3;

  // Who speaks in the first person is seldom the article.
  private static final Set<String> FIRST_PERSON = Set.of("i", "we");

  private final Sentence sentence;
  private final Set<String> features;

  private PropositionFeatures(Sentence sentence, Set<String> known) {
    this.sentence = sentence;
    this.features = new TreeSet<>(known);
  }

  /**
   * The features of a proposition.
   *
   * @param known what is known of its clause, or of the pair that it relates
   */
  public static Set<String> of(
      Sentence sentence,
      Set<String> known,
      Participant subject,
      Predicate predicate,
      Value object,
      List<Qualifier> qualifiers,
      Context context,
      Rule rule) {
    PropositionFeatures all = new PropositionFeatures(sentence, known);
    String kind = predicate.isOpen() ? (predicate.name().equals("be") ? "be" : "open") : "typed";
    all.add("kind=" + kind);
    all.add("rule=" + rule.label());
    all.value("subject", subject);
    all.value("object", object);
    all.predicate(predicate, kind);
    all.qualifiers(qualifiers);
    all.context(context);
    all.sentence();
    all.order(subject, object);
    all.doubts(subject, object);
    all.add(kind + " subject " + type(subject) + " object " + type(object));
    return all.features;
  }

  private void add(String feature) {
    features.add(feature);
  }

  private void value(String slot, Value value) {
    Phrase phrase = value.phrase();
    add(slot + "=" + type(value));
    add(slot + "-tag=" + phrase.head().tag());
    add(slot + "-relation=" + phrase.head().relation());
    add(slot + "-words=" + bucket(phrase.length(), 1, 2, 3, 5, 8, 12));
    determiner(value).ifPresent(word -> add(slot + "-determiner=" + word));
    String label = label(value);
    add(slot + "-label-words=" + bucket(BLANKS.split(label, -1).length, 1, 2, 3, 5, 8, 12));
    if (DIGITS.matcher(label).matches()) {
      add(slot + "-has-digits");
    }
    if (label.contains(",")) {
      add(slot + "-has-comma");
    }
    if (!Character.isLetterOrDigit(label.codePointAt(0))) {
      add(slot + "-begins-with-sign");
    }
    if (Character.isUpperCase(label.codePointAt(0))) {
      add(slot + "-capital");
    }
    if (!(value instanceof Participant participant && participant.referent() instanceof Entity)) {
      modifiers(slot, phrase.head());
      add(slot + "-noun=" + phrase.head().lemma().toLowerCase(Locale.ROOT));
    }
    if (value instanceof Participant participant) {
      participant.mention().ifPresent(it -> mention(slot, it.form(), participant));
    }
  }

  private void mention(String slot, MentionForm form, Participant participant) {
    boolean entity = participant.referent() instanceof Entity;
    add(slot + "-form=" + form + (entity ? " entity" : " thing"));
  }

  private void modifiers(String slot, Token head) {
    boolean any = false;
    for (Token child : sentence.children(head)) {
      if (child.is("amod", "compound", "nmod", "nmod:poss", "acl", "acl:relcl", "nummod")) {
        add(slot + "-modifier=" + child.relation());
        any = true;
      }
    }
    add(slot + (any ? "-modified" : "-bare"));
    if (head.tag().endsWith("S")) {
      add(slot + "-plural");
    }
  }

  private Optional<String> determiner(Value value) {
    return sentence
        .child(value.phrase().head(), "det", "nmod:poss")
        .map(word -> word.is("det") ? word.lemma().toLowerCase(Locale.ROOT) : owner(value, word));
  }

  // "his father" is labelled "Ann Orr's father" where it is known whose.
  private static String owner(Value value, Token word) {
    boolean named =
        value instanceof Participant participant
            && !participant
                .referent()
                .label()
                .toLowerCase(Locale.ROOT)
                .contains(word.word().toLowerCase(Locale.ROOT) + " ");
    return word.tag().startsWith("PRP") && !named ? "pronoun" : "owner";
  }

  private static String label(Value value) {
    String label =
        value instanceof Participant participant && participant.referent() instanceof Entity entity
            ? entity.label()
            : value.phrase().words();
    return label.isBlank() ? "-" : label;
  }

  private static String type(Value value) {
    if (value instanceof Participant participant) {
      return participant.referent() instanceof Entity entity
          ? entity.kind().label()
          : participant.phrase().head().tag().startsWith("PRP") ? "pronoun" : "thing";
    }
    return value instanceof Value.Time ? "time" : "words";
  }

  private void predicate(Predicate predicate, String kind) {
    String[] words = predicate.name().split("_", -1);
    add("relation-words=" + Math.min(4, words.length));
    if (kind.equals("typed")) {
      add("property=" + predicate.term());
    } else {
      add("verb=" + words[0]);
      add("last=" + words[words.length - 1]);
      add("relation=" + predicate.name());
    }
  }

  private void qualifiers(List<Qualifier> qualifiers) {
    add("qualifiers=" + Math.min(FEW, qualifiers.size()));
    qualifiers.forEach(it -> add("role=" + it.role()));
  }

  private void context(Context context) {
    add("attribution=" + context.attribution());
    add("polarity=" + context.polarity());
    add("modality=" + context.modality());
    add("tense=" + context.tense());
    add(context.time().isPresent() ? "time" : "no-time");
    add(context.places().isEmpty() ? "no-place" : "place");
  }

  private void sentence() {
    List<Token> tokens = sentence.tokens();
    add("sentence-words=" + bucket(tokens.size(), 8, 15, 22, 30, 40));
    String last = tokens.get(tokens.size() - 1).tag();
    add(last.equals(".") || last.equals("''") ? "whole-sentence" : "headline");
    long loose = tokens.stream().filter(token -> token.is("dep", "parataxis")).count();
    add("loose=" + Math.min(FEW, loose));
    long capitals =
        tokens.stream().filter(it -> Character.isUpperCase(it.word().codePointAt(0))).count();
    if (capitals * 2 > tokens.size()) {
      add("title-case");
    }
    if (tokens.stream().anyMatch(token -> FIRST_PERSON.contains(nominative(token)))) {
      add("first-person");
    }
    if (count("``") != count("''")) {
      add("quotation-goes-on");
    }
    sign("``", "quote");
    sign(":", "colon");
    sign("-LRB-", "bracket");
  }

  private static String nominative(Token token) {
    return token.tag().startsWith("PRP")
        ? FunctionWords.nominative(token.word().toLowerCase(Locale.ROOT)).orElse("")
        : "";
  }

  private long count(String tag) {
    return sentence.tokens().stream().filter(token -> token.tag().equals(tag)).count();
  }

  private void sign(String tag, String name) {
    if (count(tag) > 0) {
      add("sentence-has-" + name);
    }
  }

  private void order(Participant subject, Value object) {
    int first = subject.phrase().head().index();
    int second = object.phrase().head().index();
    add(
        (first < second ? "forward " : "backward ")
            + bucket(Math.abs(first - second), 2, 4, 7, 12));
    int begin = Math.min(first, second);
    int end = Math.max(first, second);
    long commas =
        sentence.tokens().subList(begin, end).stream()
            .filter(token -> token.tag().equals(",") || token.tag().equals(":"))
            .count();
    add("commas-between=" + Math.min(FEW, commas));
    long verbs = sentence.tokens().subList(begin, end).stream().filter(Token::isVerb).count();
    add("verbs-between=" + Math.min(FEW, verbs));
    if (sentence.tokens().subList(begin, end).stream().anyMatch(token -> token.is("cc"))) {
      add("conjunction-between");
    }
    if (sentence.tokens().subList(begin, end).stream().anyMatch(Token::isWh)) {
      add("wh-between");
    }
  }

  // Where two parsers differ, one is wrong.
  private void doubts(Participant subject, Value object) {
    boolean first = sentence.isDoubtful(subject.phrase().head());
    boolean second = sentence.isDoubtful(object.phrase().head());
    add("subject-arc=" + (first ? "doubtful" : "confirmed"));
    add("object-arc=" + (second ? "doubtful" : "confirmed"));
    add("arcs=" + (first ? "doubtful " : "confirmed ") + (second ? "doubtful" : "confirmed"));
    long all = sentence.tokens().stream().filter(sentence::isDoubtful).count();
    add("doubts=" + bucket((int) (100 * all / sentence.tokens().size()), 5, 15, 25, 40));
    add("subject-inside=" + inside(subject.phrase()) + " object-inside=" + inside(object.phrase()));
  }

  private String inside(Phrase phrase) {
    boolean doubtful =
        phrase.tokens().stream()
            .anyMatch(it -> !it.equals(phrase.head()) && sentence.isDoubtful(it));
    return doubtful ? "doubtful" : "confirmed";
  }

  private static String bucket(int length, int... limits) {
    for (int limit : limits) {
      if (length <= limit) {
        return "<=" + limit;
      }
    }
    return "more";
  }
}
