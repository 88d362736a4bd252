package org.tidings.identity.name.mention;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.annotation.lexicon.WordTable;

/** What two spellings of one name have in common: no case, diacritics, hyphens or full stops. */
public final class NameKey {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern APOSTROPHES = Pattern.compile("[.'’‘`´]");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}&]+");
  private static final Set<String> LEGAL_FORMS =
      WordTable.load(NameKey.class, "name-nouns.txt").words("legal-form");

  private NameKey() {}

  /** The key of a name, words separated by single blanks. */
  public static String of(String name) {
    String plain = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
    String words =
        NOT_WORD.matcher(APOSTROPHES.matcher(plain).replaceAll("")).replaceAll(" ").strip();
    String lower = words.replace("&", "and").toLowerCase(Locale.ROOT);
    return lower.startsWith("the ") ? lower.substring("the ".length()) : lower;
  }

  /** Whether companies are called so at the end of their names: "Inc." */
  static boolean isLegalForm(String word) {
    return LEGAL_FORMS.contains(of(word));
  }

  /** The key of an organisation's name, without its legal form: Acme for Acme Inc. */
  public static String ofOrganization(String name) {
    String key = of(name);
    int last = key.lastIndexOf(' ');
    return last > 0 && LEGAL_FORMS.contains(key.substring(last + 1)) ? key.substring(0, last) : key;
  }
}
