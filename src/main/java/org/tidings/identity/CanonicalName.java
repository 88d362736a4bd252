package org.tidings.identity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.annotation.lexicon.VisibleText;

/** Brings a name as written into the form in which articles agree on it. */
public final class CanonicalName {

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
  // A capital "The" belongs to the name: The Week, The Hague.
  private static final Pattern ARTICLE = Pattern.compile("^(?:the|an?) ");
  private static final Pattern EDGES =
      Pattern.compile("^[\\p{P}\\p{S}&&[^$]]+|[\\p{P}\\p{S}&&[^.)%]]+$");
  // Korean given names are written "Jong-un", "Jong Un" and "Jong-Un".
  private static final Pattern HYPHENATED_NAME = Pattern.compile("-(\\p{Ll})");

  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}(?:[ -]\\p{Lu}{2,})++");
  private static final Pattern CAPITAL_WORD = Pattern.compile("(\\p{Lu})(\\p{Lu}+)");

  /** Ray "Duke" Ellis, Ray (Duke) Ellis. */
  private static final Pattern NICKNAME =
      Pattern.compile(
          " (?:\\([^()]*\\)|[\"\u201C][^\"\u201D]*[\"\u201D]|['\u2018`][^'\u2019 ]*['\u2019])(?= )");

  private static final Pattern GENERATION = Pattern.compile(",? (?:(Jr|Sr)\\.?|(I[IV]|III))$");
  // "Corp." and "Corp" are one.
  private static final Pattern LEGAL_FORM =
      Pattern.compile("(?<= (?:Bros|Co|Corp|Cos|Inc|Ltd))\\.$");
  private static final Pattern LAST_NAME_FIRST = Pattern.compile("([^, ]+), ([^,]+)");

  private CanonicalName() {}

  /** Without edges, possessive and article; single blanks; Unicode NFC. May be empty. */
  public static String of(String written, EntityType kind) {
    String visible = VisibleText.of(written);
    String name =
        BLANKS.matcher(Normalizer.normalize(visible, Normalizer.Form.NFC)).replaceAll(" ");
    name = POSSESSIVE.matcher(name.strip()).replaceAll("");
    name = EDGES.matcher(name).replaceAll("").strip();
    if (kind != EntityType.WORK) {
      name = ARTICLE.matcher(name).replaceFirst("");
    }
    if (kind == EntityType.ORGANIZATION) {
      return LEGAL_FORM.matcher(name).replaceFirst("");
    }
    return kind == EntityType.PERSON ? inOrder(withoutHyphens(withoutCapitals(name))) : name;
  }

  // A person's name without nickname, the last name last, and "Jr." always written so.
  private static String inOrder(String written) {
    String name = NICKNAME.matcher(written).replaceAll("");
    Matcher generation = GENERATION.matcher(name);
    if (generation.find()) {
      return name.substring(0, generation.start())
          + (generation.group(1) == null
              ? " " + generation.group(2)
              : " " + generation.group(1) + ".");
    }
    return LAST_NAME_FIRST.matcher(name).replaceFirst("$2 $1");
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
