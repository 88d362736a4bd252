package org.tidings.annotation.wholename;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.List;
import org.tidings.annotation.gazetteer.GivenNames;
import org.tidings.annotation.gazetteer.Titles;
import org.tidings.annotation.parse.tree.ReportingVerbs;

/**
 * Parts a person from what he or she leads, where no comma does and taggers take both for one name:
 * <i>the chairman of Harlow Foods Ann Hart said</i>. To be called between the name taggers and the
 * parser.
 */
public final class OfficeHolders {

  private static final String PERSON = "PERSON";
  private static final String ORGANIZATION = "ORGANIZATION";
  private static final String PLACE = "LOCATION";

  private final Titles titles = Titles.load();
  private final GivenNames givenNames = GivenNames.load();

  /** Mends the names of a sentence. */
  public void mend(List<CoreLabel> sentence) {
    NameTokens tokens = new NameTokens(sentence);
    for (int i = 0; i + 4 < sentence.size(); i++) {
      if (tokens.isWord(i + 1, "of") && titles.contains(tokens.word(i))) {
        part(sentence, tokens, tokens.afterArticle(i + 2));
      }
    }
  }

  private void part(List<CoreLabel> sentence, NameTokens tokens, int begin) {
    int end = begin;
    while (end < tokens.size() && tokens.isName(end) && tokens.isCapital(end)) {
      end++;
    }
    int person = person(tokens, begin, end);
    if (person == begin || end == tokens.size() || !ReportingVerbs.isFinite(sentence.get(end))) {
      return;
    }
    for (int i = begin; i < end; i++) {
      CoreLabel token = sentence.get(i);
      if (i >= person) {
        token.setNER(PERSON);
      } else if (token.ner().equals(PERSON)) {
        token.setNER(tokens.tag(i - 1).equals("IN") ? PLACE : ORGANIZATION);
      }
    }
    if (PERSON.equals(sentence.get(begin - 1).ner())) {
      sentence.get(begin - 1).setNER("O");
    }
  }

  // Where the given name stands: before a last name, which may have an initial before it. The
  // tagger's word is taken for one that no list knows.
  private int person(NameTokens tokens, int begin, int end) {
    int given = end > begin + 2 && tokens.word(end - 2).endsWith(".") ? end - 3 : end - 2;
    boolean known = given > begin && givenNames.contains(tokens.word(given));
    boolean tagged =
        given == begin + 1
            && tokens.name(begin - 1).equals(PERSON)
            && tokens.isWord(begin - 1, "of");
    return known || tagged ? given : begin;
  }
}
