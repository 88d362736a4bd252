package org.tidings.annotation.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import java.util.Set;

/**
 * Family names of East Asia that are small words of English: "Vietnamese President To Lam". The
 * tagger takes them for the small word, so that the parser would make "to Lam" of it and the name
 * taggers leave the family name out.
 */
final class FamilyNames {

  private static final Set<String> SMALL_WORDS = Set.of("An", "Do", "In", "No", "On", "So", "To");
  private static final Set<String> FINITE = Set.of("VBD", "VBZ", "MD");
  private static final String PERSON = "PERSON";

  private FamilyNames() {}

  /**
   * Makes a proper noun and a person's name of a small word with a capital that stands between a
   * noun or comma and the name of a person, or begins a sentence in which that person does
   * something. To be called between the name taggers and the parser.
   */
  static void mend(List<CoreLabel> sentence) {
    for (int i = 0; i + 1 < sentence.size(); i++) {
      CoreLabel token = sentence.get(i);
      if (SMALL_WORDS.contains(token.word())
          && PERSON.equals(sentence.get(i + 1).ner())
          && (i == 0 ? isSubject(sentence) : mayStandBeforeAName(sentence.get(i - 1)))) {
        token.setTag("NNP");
        token.setLemma(token.word());
        token.setNER(PERSON);
      }
    }
  }

  // "To Lam then signed": nobody signs after "to" somebody.
  private static boolean isSubject(List<CoreLabel> sentence) {
    int verb = sentence.size() > 2 && sentence.get(2).tag().equals("RB") ? 3 : 2;
    return sentence.get(0).word().equals("To")
        && verb < sentence.size()
        && FINITE.contains(sentence.get(verb).tag());
  }

  private static boolean mayStandBeforeAName(CoreLabel token) {
    return token.word().equals(",") || token.tag().startsWith("NN");
  }
}
