package org.tidings.identity.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.article.Span;
import org.tidings.graph.Iris;
import org.tidings.identity.Entity;
import org.tidings.identity.Mention;
import org.tidings.identity.MentionForm;
import org.tidings.identity.Resolution;

class DecisionsTest {

  private static final Iris IRIS = new Iris("http://localhost:3030/");

  private static final Entity KIM =
      new Entity(EntityType.PERSON, "Kim Jong Un", Optional.of("Kim_Jong_Un"));
  private static final Entity WOON =
      new Entity(EntityType.PERSON, "Kim Jong Woon", Optional.empty());

  private static Mention mention(int begin, String text, MentionForm form, Entity entity) {
    return new Mention(new Span(begin, begin + text.length()), text, form, entity);
  }

  private static Mention name(int begin, String text, Entity entity) {
    return mention(begin, text, MentionForm.NAME, entity);
  }

  /** The entities of the mentions, after the decisions. */
  private static List<Entity> decide(String decisions, Mention... mentions) throws Exception {
    Resolution before = new Resolution(List.of(mentions), Map.of(), Map.of(), Map.of());
    return Decisions.parse(decisions).apply(before, IRIS::entityIri).mentions().stream()
        .map(it -> (Entity) it.referent())
        .toList();
  }

  @Test
  void joinsByName() throws Exception {
    assertThat(
            decide(
                "Kim Jong-woon,same as,Kim Jong Un,an old spelling",
                name(0, "Kim Jong-woon", WOON),
                name(20, "Kim Jong Un", KIM),
                mention(40, "he", MentionForm.PRONOUN, WOON)))
        .containsExactly(KIM, KIM, KIM);
  }

  @Test
  void callsTheOneByTheOthersNameWhereTheArticleDoesNotHaveIt() throws Exception {
    assertThat(decide("Kim Jong Woon,same as,Kim Jong Un", name(0, "Kim Jong-woon", WOON)))
        .extracting(Entity::name)
        .containsExactly("Kim Jong Un");
  }

  @Test
  void joinsByIri() throws Exception {
    assertThat(
            decide(
                "http://localhost:3030/entity/person-Kim-Jong-Woon,same as,"
                    + "http://localhost:3030/entity/person-Kim-Jong-Un",
                name(0, "Kim Jong-woon", WOON)))
        .extracting(IRIS::entityIri)
        .containsExactly("http://localhost:3030/entity/person-Kim-Jong-Un");
  }

  @Test
  void joinsWithAnArticleOfWikipedia() throws Exception {
    Entity entity =
        decide(
                "Kim Jong Woon,same as,http://dbpedia.org/resource/Yesung",
                name(0, "Kim Jong-woon", WOON))
            .get(0);
    assertThat(entity.wikipedia()).contains("Yesung");
    assertThat(entity.name()).isEqualTo("Yesung");
  }

  @Test
  void joinsInChains() throws Exception {
    assertThat(decide("A B,same as,B C\nB C,same as,C D", name(0, "A B", person("A B"))))
        .extracting(Entity::name)
        .containsExactly("C D");
  }

  private static Entity person(String name) {
    return new Entity(EntityType.PERSON, name, Optional.empty());
  }

  @Test
  void partsANameFromTheEntityThatItWasTakenFor() throws Exception {
    assertThat(
            decide(
                "Kim Yong Un,different from,Kim Jong Un,another man",
                name(0, "Kim Jong Un", KIM),
                name(20, "Kim Yong-un", KIM),
                name(40, "Kim", KIM)))
        .extracting(Entity::name)
        .containsExactly("Kim Jong Un", "Kim Yong Un", "Kim Jong Un");
  }

  @Test
  void partsWhicheverOfTheTwoIsNamedFirst() throws Exception {
    assertThat(decide("Kim Jong Un,different from,Kim Yong Un", name(20, "Kim Yong-un", KIM)))
        .extracting(Entity::name)
        .containsExactly("Kim Yong Un");
  }

  @Test
  void changesNothingElse() throws Exception {
    assertThat(decide("Kim Jong Woon,same as,Kim Jong Un", name(0, "Ada", person("Ada"))))
        .containsExactly(person("Ada"));
  }

  @Test
  void skipsEmptyLinesAndRemarks() throws Exception {
    assertThat(Decisions.parse("# who is who\n\nA,same as,B\n").size()).isEqualTo(1);
    assertThat(Decisions.parse("# who is who\n")).isSameAs(Decisions.NONE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2 | A,same as,B~C,like,D | none of: same as, different from",
        "1 | A,same as | are needed",
        "1 | ,same as,B | a name is missing",
        "1 | A,same as,A | both names",
        "2 | A,same as,B~A,same as,C | line 1 says already",
        "1 | A,same as,B~B,same as,A | in a circle",
        "1 | A,same as,http://localhost:3030/thing/1 | does not tell",
        "2 | A,same as,B~B,different from,A | line 1 says the opposite",
        "1 | Russia,reject | the IRI of a statement",
        "1 | http://x/statement/1,accept,B | an empty column",
        "2 | http://x/statement/1,reject~http://x/statement/1,accept | says the opposite",
        "3 | A,same as,B~~\"C,same as | no CSV"
      })
  void saysWhichLineIsWrong(int line, String lines, String why) {
    assertThatThrownBy(() -> Decisions.parse(lines.replace('~', '\n')))
        .isInstanceOfSatisfying(DecisionException.class, e -> assertThat(e.line()).isEqualTo(line))
        .hasMessageContaining(why);
  }

  @Test
  void judgesStatements() throws Exception {
    Decisions decisions =
        Decisions.parse("http://x/statement/1,reject,,why\nhttp://x/statement/2,accept\n");
    assertThat(decisions.statements(Verb.REJECT)).containsExactly("http://x/statement/1");
    assertThat(decisions.statements(Verb.ACCEPT)).containsExactly("http://x/statement/2");
  }

  @Test
  void whatNobodyCouldTellChangesNothing() throws Exception {
    assertThat(decide("Ada,unsure of,Eve", name(0, "Ada", person("Ada"))))
        .containsExactly(person("Ada"));
    assertThat(
            Decisions.parse("Ada,unsure of,Eve")
                .decide(new DecisionLine("Eve", Verb.SAME, "Ada", "")))
        .isTrue();
  }

  @Test
  void addsWhatIsNewAtTheEndAndKeepsTheRestAsItWasWritten() throws Exception {
    Decisions before = Decisions.parse("# mine\nA , same as,B");
    DecisionLine known = new DecisionLine("A", Verb.SAME, "B", "again");
    DecisionLine fresh = new DecisionLine("C, the \"third\"", Verb.DIFFERENT, "D", "");
    assertThat(before.with(List.of(known))).isSameAs(before);
    assertThat(before.with(List.of(known, fresh, fresh)).text())
        .isEqualTo("# mine\nA , same as,B\n\"C, the \"\"third\"\"\",different from,D,\n");
    assertThatThrownBy(() -> before.with(List.of(new DecisionLine("B", Verb.DIFFERENT, "A", ""))))
        .isInstanceOf(DecisionException.class);
  }
}
