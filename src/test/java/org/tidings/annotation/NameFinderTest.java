package org.tidings.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gazetteer;
import org.tidings.annotation.gazetteer.KnownName;

/** Words, tags and the taggers' types are written as {@code word/TAG/TYPE}. */
class NameFinderTest {

  private static final NameFinder FINDER = new NameFinder(Gazetteer.load());

  private static List<String> names(String tagged) {
    List<String[]> tokens = tagged.lines().flatMap(NameFinderTest::items).toList();
    return FINDER
        .names(
            column(tokens, 0),
            column(tokens, 1),
            column(tokens, 2).stream().map(EntityType::ofTag).toList())
        .stream()
        .map(
            name ->
                String.join(" ", column(tokens, 0).subList(name.begin(), name.end()))
                    + ":"
                    + name.type()
                    + name.known().map(KnownName::name).map(it -> "=" + it).orElse(""))
        .toList();
  }

  private static Stream<String[]> items(String line) {
    return Arrays.stream(line.split(" ", -1)).map(item -> item.split("/", -1));
  }

  private static List<String> column(List<String[]> tokens, int column) {
    return tokens.stream().map(parts -> parts[column]).toList();
  }

  @Test
  void knowsACountryThatTheTaggersMissed() {
    assertThat(names("North/NNP/O Korea/NNP/O ratified/VBD/O it/PRP/O"))
        .containsExactly("North Korea:COUNTRY=North Korea");
  }

  @Test
  void takesADemonymToItsCountry() {
    assertThat(names("Russian/JJ/MISC President/NNP/O Vladimir/NNP/PERSON Putin/NNP/PERSON"))
        .containsExactly(
            "Russian:NATIONALITY=Russia", "President:TITLE=president", "Vladimir Putin:PERSON");
  }

  @Test
  void leavesALongerNameWhole() {
    assertThat(names("the/DT/O Bank/NNP/ORGANIZATION of/IN/ORGANIZATION England/NNP/ORGANIZATION"))
        .containsExactly("Bank of England:GOVERNMENT=Bank of England");
    assertThat(
            names("the/DT/O Moscow/NNP/ORGANIZATION Tool/NNP/ORGANIZATION Works/NNP/ORGANIZATION"))
        .containsExactly("Moscow Tool Works:ORGANIZATION");
  }

  @Test
  void leavesAPersonAPerson() {
    assertThat(names("Michael/NNP/PERSON Jordan/NNP/PERSON played/VBD/O"))
        .containsExactly("Michael Jordan:PERSON");
  }

  @Test
  void choosesTheSenseThatTheTaggersSee() {
    assertThat(names("Amazon/NNP/ORGANIZATION sells/VBZ/O books/NNS/O"))
        .singleElement()
        .asString()
        .startsWith("Amazon:ORGANIZATION");
  }

  @Test
  void joinsWhatIsTokenisedApart() {
    assertThat(names("Guinea/NNP/O -/HYPH/O Bissau/NNP/O voted/VBD/O"))
        .containsExactly("Guinea - Bissau:COUNTRY=Guinea-Bissau");
  }

  @Test
  void doesNotTakeCommonWordsForNames() {
    assertThat(names("a/DT/O nice/JJ/O reading/NN/O")).isEmpty();
  }
}
