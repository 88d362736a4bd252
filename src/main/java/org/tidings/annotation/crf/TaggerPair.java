package org.tidings.annotation.crf;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two taggers, as CoreNLP combines them: the second adds names with labels that the first does not
 * have, where the first has found nothing. Thread-safe.
 */
public final class TaggerPair {

  private final CrfTagger first;
  private final CrfTagger second;
  private final Set<String> added;

  public TaggerPair(CrfTagger first, CrfTagger second) {
    this.first = first;
    this.second = second;
    this.added = new HashSet<>(second.labels());
    added.removeAll(first.labels());
  }

  /** The label of each word of a sentence. */
  public List<String> tags(List<CoreLabel> tokens) {
    List<String> tags = new ArrayList<>(first.tags(tokens));
    List<String> others = second.tags(tokens);
    for (int begin = 0; begin < others.size(); ) {
      int end = begin + 1;
      while (end < others.size() && others.get(end).equals(others.get(begin))) {
        end++;
      }
      List<String> run = tags.subList(begin, end);
      if (added.contains(others.get(begin)) && run.stream().allMatch(first.background()::equals)) {
        String label = others.get(begin);
        run.replaceAll(tag -> label);
      }
      begin = end;
    }
    return tags;
  }
}
