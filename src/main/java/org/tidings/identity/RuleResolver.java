package org.tidings.identity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tidings.annotation.AnnotatedArticle;
import org.tidings.annotation.Name;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.article.Span;
import org.tidings.extraction.clause.Phrase;
import org.tidings.extraction.fact.Proposition;
import org.tidings.extraction.fact.Value;
import org.tidings.extraction.speech.Party;

/**
 * Resolves by rule: names by {@link NameClusters}, "the treaty" to the last treaty, "he" and "she"
 * to the one person named in this sentence before it or in the sentence before. Rather no reference
 * than a wrong one.
 */
public final class RuleResolver implements Resolver {

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> PERSONAL = Set.of("he", "she", "him", "her", "his", "hers");

  private static final String NUMBER = "\\d{1,3}(,\\d{3})+(\\.\\d+)?|\\d{1,12}(\\.\\d+)?";

  private final Linker linker;

  /** A resolver whose entities are those that {@code linker} finds. */
  public RuleResolver(Linker linker) {
    this.linker = linker;
  }

  @Override
  public Resolution resolve(AnnotatedArticle article, List<Proposition> propositions) {
    return new Run(article.sentences(), linker).resolve(propositions);
  }

  /** The state of resolving one article. */
  private static final class Run {

    private final List<Sentence> sentences;
    private final Linker linker;
    private final Map<Span, Mention> byHead = new HashMap<>();
    private final List<Mention> mentions = new ArrayList<>();
    private final Map<String, Thing> lastThing = new HashMap<>();
    private final Map<Sentence, List<Mention>> persons = new HashMap<>();

    Run(List<Sentence> sentences, Linker linker) {
      this.sentences = sentences;
      this.linker = linker;
    }

    Resolution resolve(List<Proposition> propositions) {
      names();
      for (int i = 0; i < sentences.size(); i++) {
        pronouns(i);
      }
      propositions.forEach(this::nouns);
      mentions.sort(Comparator.comparing(Mention::span));
      return new Resolution(mentions, byHead);
    }

    private void names() {
      List<NameMention> names =
          sentences.stream()
              .flatMap(
                  sentence ->
                      sentence.names().stream()
                          .flatMap(name -> NameMention.of(sentence, name).stream()))
              .toList();
      NameClusters clusters = new NameClusters(names, linker);
      for (NameMention name : names) {
        Entity entity = clusters.entity(name);
        Mention mention = new Mention(name.span(), name.text(), MentionForm.NAME, entity);
        mentions.add(mention);
        register(name.head(), mention);
        if (entity.kind() == EntityKind.PERSON) {
          persons.computeIfAbsent(name.sentence(), key -> new ArrayList<>()).add(mention);
        }
      }
    }

    private void register(Token head, Mention mention) {
      byHead.putIfAbsent(head.span(), mention);
    }

    private void pronouns(int index) {
      Sentence sentence = sentences.get(index);
      for (Token token : sentence.tokens()) {
        if (PERSONAL.contains(token.word().toLowerCase(Locale.ROOT))) {
          person(index, token)
              .ifPresent(
                  person -> {
                    Mention mention =
                        new Mention(
                            token.span(), token.word(), MentionForm.PRONOUN, person.referent());
                    mentions.add(mention);
                    register(token, mention);
                  });
        }
      }
    }

    private Optional<Mention> person(int index, Token pronoun) {
      List<Mention> before =
          persons.getOrDefault(sentences.get(index), List.of()).stream()
              .filter(person -> person.span().end() <= pronoun.span().begin())
              .toList();
      return onlyOne(before.isEmpty() ? inSentenceBefore(index) : before);
    }

    private List<Mention> inSentenceBefore(int index) {
      return index == 0 ? List.of() : persons.getOrDefault(sentences.get(index - 1), List.of());
    }

    private static Optional<Mention> onlyOne(List<Mention> candidates) {
      return candidates.stream().map(Mention::referent).distinct().count() == 1
          ? Optional.of(candidates.get(0))
          : Optional.empty();
    }

    private void nouns(Proposition proposition) {
      Sentence sentence = proposition.sentence();
      Stream.concat(
              Stream.of(proposition.subject(), proposition.object().phrase())
                  .filter(phrase -> !isAdjective(proposition, phrase))
                  .map(phrase -> new Party(sentence, phrase)),
              Stream.concat(
                  proposition.context().speaker().stream(),
                  proposition.context().addressee().stream()))
          .sorted(Comparator.comparing(party -> party.phrase().head().span()))
          .forEach(party -> noun(party.sentence(), party.phrase()));
    }

    private static boolean isAdjective(Proposition proposition, Phrase phrase) {
      return !(proposition.object() instanceof Value.Noun)
          && phrase.equals(proposition.object().phrase());
    }

    private void noun(Sentence sentence, Phrase phrase) {
      Token head = phrase.head();
      if (byHead.containsKey(head.span()) || !canName(head)) {
        return;
      }
      Optional<Mention> name = nameAt(sentence, head);
      if (name.isPresent()) {
        register(head, name.get());
        return;
      }
      String label = phrase.text(sentence);
      Referent referent = apposedName(sentence, head).orElseGet(() -> thing(sentence, head, label));
      Mention mention = new Mention(phrase.span(), label, MentionForm.NOMINAL, referent);
      mentions.add(mention);
      register(head, mention);
    }

    // "The lower house, the State Duma, ...": the noun phrase is the name's.
    private Optional<Referent> apposedName(Sentence sentence, Token noun) {
      return sentence.children(noun).stream()
          .filter(child -> child.is("appos"))
          .flatMap(child -> nameAt(sentence, child).stream())
          .map(Mention::referent)
          .findFirst();
    }

    private Referent thing(Sentence sentence, Token head, String label) {
      String noun = head.lemma().toLowerCase(Locale.ROOT);
      Optional<Thing> before =
          isDefinite(sentence, head)
              ? Optional.ofNullable(lastThing.get(noun)).filter(it -> saysAll(it, sentence, head))
              : Optional.empty();
      Thing thing =
          before.orElseGet(
              () -> new Thing(head.span().begin(), noun, label, quantity(sentence, head)));
      if (isWholeSentence(sentence)) {
        lastThing.put(noun, thing);
      }
      return thing;
    }

    // "the lower house" is not the upper house that was spoken of before.
    private static boolean saysAll(Thing before, Sentence sentence, Token noun) {
      Set<String> words =
          NOT_WORD
              .splitAsStream(before.label().toLowerCase(Locale.ROOT))
              .collect(Collectors.toSet());
      return sentence.children(noun).stream()
          .filter(child -> child.is("amod", "compound", "nmod:poss", "nummod"))
          .allMatch(child -> words.contains(child.word().toLowerCase(Locale.ROOT)));
    }

    // Headlines have a grammar of their own, which the parser does not know.
    private static boolean isWholeSentence(Sentence sentence) {
      String last = sentence.token(sentence.tokens().size() - 1).tag();
      return last.equals(".") || last.equals("''");
    }

    private static boolean canName(Token head) {
      return head.isNoun() || head.tag().equals("CD");
    }

    // The head of a phrase may be another word of a name than the name's own head.
    private Optional<Mention> nameAt(Sentence sentence, Token head) {
      return sentence.names().stream()
          .filter(name -> name.covers(head.index()))
          .findFirst()
          .flatMap(name -> mentionOf(sentence, name));
    }

    private Optional<Mention> mentionOf(Sentence sentence, Name name) {
      return NameMention.of(sentence, name)
          .flatMap(found -> Optional.ofNullable(byHead.get(found.head().span())));
    }

    private static OptionalDouble quantity(Sentence sentence, Token noun) {
      return sentence.children(noun).stream()
          .filter(child -> child.is("nummod") && child.word().matches(NUMBER))
          .mapToDouble(child -> Double.parseDouble(child.word().replace(",", "")))
          .findFirst();
    }

    private static boolean isDefinite(Sentence sentence, Token noun) {
      return sentence.children(noun).stream()
          .anyMatch(child -> child.is("det") && child.hasLemma("the", "this", "that"));
    }
  }
}
