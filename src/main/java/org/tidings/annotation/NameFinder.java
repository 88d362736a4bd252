package org.tidings.annotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.gazetteer.Gazetteer;
import org.tidings.annotation.gazetteer.KnownName;

/**
 * Brings the taggers and the gazetteer together: the gazetteer decides what its names are, unless a
 * tagger found a longer name round it ("Bank of <i>England</i>") or a person ("Michael
 * <i>Jordan</i>").
 */
public final class NameFinder {

  private final Gazetteer gazetteer;

  public NameFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /**
   * The names of a sentence, in the order of the text, not overlapping.
   *
   * @param tagged the taggers' type of each word
   */
  public List<Name> names(List<String> words, List<String> tags, List<EntityType> tagged) {
    List<Name> runs = runs(tagged);
    List<Name> names = new ArrayList<>(runs);
    for (Gazetteer.Match match : gazetteer.matches(words)) {
      List<Name> touched = runs.stream().filter(run -> overlap(run, match)).toList();
      sense(match, touched, tags)
          .ifPresent(
              known -> {
                names.removeAll(touched);
                names.add(new Name(match.begin(), match.end(), known.type(), Optional.of(known)));
              });
    }
    names.sort(Comparator.comparingInt(Name::begin));
    return names;
  }

  /** Runs of words of one type that is a name's. */
  static List<Name> runs(List<EntityType> types) {
    List<Name> names = new ArrayList<>();
    int begin = 0;
    for (int end = 1; end <= types.size(); end++) {
      EntityType type = types.get(begin);
      if (end == types.size() || !types.get(end).equals(type)) {
        if (type.isEntity() || type == EntityType.TITLE) {
          names.add(new Name(begin, end, type, Optional.empty()));
        }
        begin = end;
      }
    }
    return names;
  }

  private static boolean overlap(Name run, Gazetteer.Match match) {
    return run.begin() < match.end() && match.begin() < run.end();
  }

  private static Optional<KnownName> sense(
      Gazetteer.Match match, List<Name> touched, List<String> tags) {
    if (touched.isEmpty()) {
      int last = match.end() - 1;
      String tag = tags.get(tags.get(last).equals("CD") ? match.begin() : last);
      return match.senses().stream().filter(known -> isNameLike(known, tag)).findFirst();
    }
    boolean longer =
        touched.stream().anyMatch(run -> run.begin() < match.begin() || run.end() > match.end());
    return longer
        ? Optional.empty()
        : match.senses().stream()
            .filter(known -> touched.stream().allMatch(run -> agrees(known, run, match)))
            .findFirst();
  }

  private static boolean isNameLike(KnownName known, String tag) {
    return switch (known.type()) {
      case TITLE -> tag.startsWith("NN");
      case NATIONALITY -> tag.startsWith("NNP") || tag.startsWith("JJ");
      default -> tag.startsWith("NNP");
    };
  }

  // Countries are rarely anything else, but for persons: Jordan, Chad, Georgia.
  private static boolean agrees(KnownName known, Name run, Gazetteer.Match match) {
    return switch (run.type()) {
      // "20th Century <i>Fox</i>"
      case PERSON ->
          known.type().kind() == EntityType.ORGANIZATION
              && run.end() - run.begin() == 1
              && match.end() - match.begin() > 2;
      case LOCATION -> known.type() != EntityType.TITLE;
      case OTHER -> true;
      case ORGANIZATION -> known.type() != EntityType.CITY && known.type() != EntityType.PLACE;
      default -> false;
    };
  }
}
