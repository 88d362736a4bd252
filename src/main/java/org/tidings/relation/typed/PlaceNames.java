package org.tidings.relation.typed;

import java.util.List;
import java.util.Optional;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.Entity;
import org.tidings.relation.typed.pair.RelationArgument;
import org.tidings.relation.typed.pair.SentenceWords;

/** Tells a place with the larger one that it lies in from places of a list. */
final class PlaceNames {

  private PlaceNames() {}

  /**
   * Whether the words say that a place lies in another: "Luxor, Egypt" and "Luxor is a city in
   * Egypt" do; "Luxor, Cairo and Suez" and "Argentina (4), Kenya" do not.
   */
  static boolean isWithin(SentenceWords words, RelationArgument place, RelationArgument larger) {
    if (type(place).filter(EntityType.COUNTRY::equals).isPresent()) {
      return false;
    }
    boolean apposed = larger.headToken().is("appos") && larger.headToken().head() == place.head();
    return !apposed || (isNext(place, larger) && !isList(words, place, larger));
  }

  private static Optional<EntityType> type(RelationArgument argument) {
    return argument
        .referent()
        .filter(Entity.class::isInstance)
        .map(Entity.class::cast)
        .map(Entity::type);
  }

  private static boolean isNext(RelationArgument place, RelationArgument larger) {
    Sentence sentence = place.sentence();
    return larger.begin() == place.end() + 1 && sentence.token(place.end()).word().equals(",");
  }

  // A third place, joined to the two by nothing but a comma or a conjunction.
  private static boolean isList(
      SentenceWords words, RelationArgument place, RelationArgument larger) {
    List<Token> tokens = words.sentence().tokens();
    return words.arguments().stream()
        .filter(other -> type(other).filter(it -> it.kind() == EntityType.PLACE).isPresent())
        .anyMatch(
            other ->
                joined(tokens, other.end(), place.begin())
                    || joined(tokens, larger.end(), other.begin()));
  }

  private static boolean joined(List<Token> tokens, int first, int next) {
    return first < next
        && next - first <= 2
        && tokens.subList(first, next).stream()
            .allMatch(token -> token.word().equals(",") || token.is("cc"));
  }
}
