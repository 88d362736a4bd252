package org.tidings.identity.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.KnownName;
import org.tidings.identity.Entity;
import org.tidings.identity.Naming;
import org.tidings.identity.dictionary.TinyWikiDict;

/** Lines of the dictionary are: name, title, probability, number of names. */
class DictionaryLinkerTest {

  private static Naming named(EntityType kind, String name, String... otherNames) {
    return new Naming(kind, name, Set.of(otherNames), Optional.empty());
  }

  private static Naming known(EntityType type, String name, String title) {
    return new Naming(
        type, name, Set.of(), Optional.of(new KnownName(name, type, Optional.of(title))));
  }

  private static Naming country(String name) {
    return known(EntityType.COUNTRY, name, name.replace(' ', '_'));
  }

  private static final Naming DEMOCRATS =
      known(EntityType.ORGANIZATION, "Democratic Party", "Democratic_Party_(United_States)");

  /** The titles of the namings, "-" for none. */
  private static List<String> links(String[] dictionary, Naming... namings) {
    return new DictionaryLinker(TinyWikiDict.of(dictionary))
        .link(List.of(namings)).stream().map(it -> it.wikipedia().orElse("-")).toList();
  }

  private static String link(String line, Naming naming) {
    return links(new String[] {line}, naming).get(0);
  }

  @Test
  void linksAFullName() {
    assertThat(
            link(
                "Ada Lovelace | Ada_Lovelace | 0.99 | 90",
                named(EntityType.PERSON, "Ada Lovelace")))
        .isEqualTo("Ada_Lovelace");
  }

  @Test
  void callsALinkedEntityByItsTitle() {
    Entity entity =
        new DictionaryLinker(TinyWikiDict.of("Countess Lovelace | Ada_Lovelace | 0.99 | 90"))
            .link(List.of(named(EntityType.PERSON, "Countess Lovelace", "Lovelace")))
            .get(0);
    assertThat(entity.name()).isEqualTo("Ada Lovelace");
    assertThat(entity.kind()).isEqualTo(EntityType.PERSON);
  }

  @Test
  void neverLinksALoneLastName() {
    assertThat(link("Lovelace | Ada_Lovelace | 0.99 | 90", named(EntityType.PERSON, "Lovelace")))
        .isEqualTo("-");
  }

  @Test
  void triesTheOtherNamesOfAPerson() {
    assertThat(
            link(
                "Ada Lovelace | Ada_Lovelace | 0.99 | 90",
                named(EntityType.PERSON, "Ada Augusta Lovelace", "Ada Lovelace", "Lovelace")))
        .isEqualTo("Ada_Lovelace");
  }

  @Test
  void doesNotTakeAPersonForTheBandThatHePlayedIn() {
    assertThat(
            link("Rosa Marsh | The_Lanterns | 0.98 | 202", named(EntityType.PERSON, "Rosa Marsh")))
        .isEqualTo("-");
    assertThat(
            link(
                "Rosa Marsh | Rosa_Marsh_(film) | 0.98 | 202",
                named(EntityType.PERSON, "Rosa Marsh")))
        .isEqualTo("-");
  }

  @Test
  void doesNotLinkAPersonWhomHardlyAnythingLeadsTo() {
    assertThat(link("Ned Harrow | Ned_Harrow | 1.0 | 1", named(EntityType.PERSON, "Ned Harrow")))
        .isEqualTo("-");
    assertThat(
            link(
                "Ned Harrow | Ned_Harrow_(golfer) | 1.0 | 4",
                named(EntityType.PERSON, "Ned Harrow")))
        .isEqualTo("-");
  }

  @Test
  void doesNotTakeAPlaceForALanguageOrAWar() {
    assertThat(link("Harrow | Harrow_language | 0.99 | 90", named(EntityType.PLACE, "Harrow")))
        .isEqualTo("-");
  }

  @Test
  void linksAnAcronymToTheNameThatItAbbreviates() {
    assertThat(
            link(
                "WPO | World_Pencil_Organization | 0.9 | 20",
                named(EntityType.ORGANIZATION, "WPO")))
        .isEqualTo("World_Pencil_Organization");
    assertThat(link("WPO | Warsaw_Philharmonic | 0.9 | 20", named(EntityType.ORGANIZATION, "WPO")))
        .isEqualTo("-");
  }

  @Test
  void doesNotLetAnAcronymSpeakAgainstTheFullName() {
    assertThat(
            link(
                "NWC | National_Windmill_Club | 0.9 | 20",
                named(EntityType.ORGANIZATION, "Neighbours and Workers Centre", "NWC")))
        .isEqualTo("-");
  }

  @Test
  void takesAnAdjectiveThatNamesNoPeopleForTheLanguage() {
    assertThat(
            link(
                "Cornish language | Cornish_language | 1.0 | 40",
                named(EntityType.OTHER, "Cornish")))
        .isEqualTo("Cornish_language");
  }

  @Test
  void doesNotTakeAWordInQuotationMarksForAFamousWork() {
    assertThat(link("Gospel | Gospel | 0.9 | 255", named(EntityType.WORK, "Gospel")))
        .isEqualTo("-");
    assertThat(
            link(
                "A Winter Crossing | A_Winter_Crossing_(film) | 0.9 | 20",
                named(EntityType.WORK, "A Winter Crossing")))
        .isEqualTo("A_Winter_Crossing_(film)");
  }

  @Test
  void doesNotLinkOneOfManyToAllOfThem() {
    assertThat(
            link("Harbour Cup | Harbour_Cup | 0.99 | 90", named(EntityType.EVENT, "Harbour Cup")))
        .isEqualTo("-");
    assertThat(
            link(
                "2012 Harbour Cup | 2012_Harbour_Cup | 0.99 | 20",
                named(EntityType.EVENT, "2012 Harbour Cup")))
        .isEqualTo("2012_Harbour_Cup");
  }

  @Test
  void writesPeoplesInThePluralAndApostrophesStraight() {
    assertThat(link("Huguenots | Huguenot | 0.99 | 94", named(EntityType.OTHER, "Huguenots")))
        .isEqualTo("Huguenots");
    assertThat(
            link(
                "Pierre L'Enfant | Pierre_L\u2019Enfant | 0.99 | 48",
                named(EntityType.PERSON, "Pierre L'Enfant")))
        .isEqualTo("Pierre_L'Enfant");
  }

  @Test
  void goesByTheGazetteerFirst() {
    assertThat(
            links(
                new String[] {"Russia | Russia_(album) | 0.99 | 200"},
                country("Russia"),
                named(EntityType.PERSON, "Kim Jong Un")))
        .containsExactly("Russia", "Kim_Jong_Un");
  }

  @Test
  void takesAPartyForTheOneOfTheCountryThatTheArticleSpeaksOf() {
    String[] dictionary = {
      "Democratic Party | Democratic_Party_(United_States) | 0.8 | 255",
      "Democratic Party (Hong Kong) | Democratic_Party_(Hong_Kong) | 1.0 | 20"
    };
    assertThat(links(dictionary, country("Hong Kong"), DEMOCRATS))
        .containsExactly("Hong_Kong", "Democratic_Party_(Hong_Kong)");
    assertThat(links(dictionary, country("United States"), country("Hong Kong"), DEMOCRATS))
        .endsWith("Democratic_Party_(United_States)");
    assertThat(links(dictionary, DEMOCRATS)).containsExactly("Democratic_Party_(United_States)");
    assertThat(links(new String[0], country("Japan"), DEMOCRATS)).containsExactly("Japan", "-");
  }

  @Test
  void findsTheInstitutionOfTheCountryThatTheArticleIsAbout() {
    String[] dictionary = {"Senate of the Philippines | Senate_of_the_Philippines | 1.0 | 30"};
    assertThat(links(dictionary, country("Philippines"), named(EntityType.ORGANIZATION, "Senate")))
        .containsExactly("Philippines", "Senate_of_the_Philippines");
    assertThat(
            links(
                dictionary,
                country("Philippines"),
                country("Japan"),
                named(EntityType.ORGANIZATION, "Senate")))
        .endsWith("-");
  }

  @Test
  void givesAPartyOfACountryTheCountrysName() {
    assertThat(new GazetteerLinker().link(List.of(DEMOCRATS)).get(0).name())
        .isEqualTo("Democratic Party (United States)");
  }

  @Test
  void linksNothingThatTheGazetteerKnowsAsAnotherKind() {
    assertThat(
            link("Hanoi Rocks | Hanoi | 0.99 | 255", named(EntityType.ORGANIZATION, "Hanoi Rocks")))
        .isEqualTo("-");
  }
}
