package org.tidings.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.annotation.gazetteer.EntityType;

/** Brings a name as written into the form in which articles agree on it. */
public final class CanonicalName {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
  // A capital "The" belongs to the name: The Week, The Hague.
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");
  private static final Pattern EDGES =
      Pattern.compile("^[\\p{P}\\p{S}&&[^$]]+|[\\p{P}\\p{S}&&[^.)%]]+$");
  // Korean given names are written "Jong-un", "Jong Un" and "Jong-Un".
  private static final Pattern HYPHENATED_NAME = Pattern.compile("-(\\p{Ll})");

  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}(?:[ -]\\p{Lu}{2,})+");
  private static final Pattern CAPITAL_WORD = Pattern.compile("(\\p{Lu})(\\p{Lu}+)");

  private CanonicalName() {}

  /** Without edges, possessive and article; single blanks; Unicode NFC. May be empty. */
  public static String of(String written, EntityType kind) {
    String name =
        BLANKS.matcher(Normalizer.normalize(written, Normalizer.Form.NFC)).replaceAll(" ");
    name = POSSESSIVE.matcher(name.strip()).replaceAll("");
    name = EDGES.matcher(name).replaceAll("").strip();
    if (kind != EntityType.WORK) {
      name = ARTICLE.matcher(name).replaceFirst("");
    }
    return kind == EntityType.PERSON ? withoutHyphens(withoutCapitals(name)) : name;
  }

  // Agendas and headlines write KAMALA HARRIS.
  private static String withoutCapitals(String name) {
    return SHOUTED.matcher(name).matches()
        ? CAPITAL_WORD
            .matcher(name)
            .replaceAll(word -> word.group(1) + word.group(2).toLowerCase(Locale.ROOT))
        : name;
  }

  private static String withoutHyphens(String name) {
    Matcher matcher = HYPHENATED_NAME.matcher(name);
    return matcher.replaceAll(
        match -> " " + Character.toString(Character.toUpperCase(match.group(1).codePointAt(0))));
  }
}
