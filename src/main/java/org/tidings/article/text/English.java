package org.tidings.article.text;

import java.io.IOException;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Says whether a text is in English, and errs on the side of yes. English gives itself away by its
 * function words; only where they are rare is the language model of Apache OpenNLP asked, which is
 * loaded then, once. Thread-safe.
 *
 * @see <a href="https://opennlp.apache.org/models.html">OpenNLP's language detector, 103 languages
 *     of the Leipzig corpora</a>
 */
public final class English {

  /** Frequent words of English that are not frequent words of its neighbours too. */
  private static final Set<String> FUNCTION_WORDS =
      Set.of(
          "the", "of", "and", "to", "that", "with", "for", "his", "her", "their", "they", "this",
          "from", "which", "has", "have", "had", "been", "were", "are", "would", "will", "said",
          "who", "what", "when", "not", "but", "its", "it", "be", "by", "at", "we", "you", "our",
          "after", "about", "could", "than", "more", "as", "an");

  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}'’]+");
  private static final int ENOUGH_TEXT = 4000;
  private static final int FEW_WORDS = 12;
  private static final double ENGLISH_SHARE = 0.12;

  /** How many times likelier than English the model must hold the other language. */
  private static final double SURE = 4;

  private static final String ENGLISH = "eng";
  private static final String MODEL = "/langdetect-183.bin";

  private English() {}

  /**
   * The name of the language that {@code text} is in, in English, if it is surely another one than
   * English.
   */
  public static Optional<String> otherLanguageOf(String text) {
    String sample = sample(text);
    if (!isLatin(sample)) {
      return Optional.of(modelSays(sample).orElseGet(() -> script(sample)));
    }
    return isClearly(sample) || words(sample).length < FEW_WORDS
        ? Optional.empty()
        : modelSays(sample);
  }

  /** Whether {@code text} has as many function words as English has. */
  public static boolean isClearly(String text) {
    String[] words = words(sample(text));
    return words.length >= FEW_WORDS && share(words) >= ENGLISH_SHARE;
  }

  /** The name of the language that {@code declared} stands for, if it stands for another one. */
  public static Optional<String> otherLanguageNamed(String declared) {
    String language = Locale.forLanguageTag(tag(declared)).getLanguage();
    boolean unknown = language.isEmpty() || language.equals("und") || language.equals("mul");
    return unknown || language.equals("en")
        ? Optional.empty()
        : Optional.of(Locale.forLanguageTag(language).getDisplayLanguage(Locale.ENGLISH));
  }

  /**
   * The language tag for what people and programs write: {@code en_US}, {@code English}, {@code
   * eng}.
   *
   * @see <a href="https://www.rfc-editor.org/rfc/rfc5646">RFC 5646, Tags for Identifying
   *     Languages</a>
   */
  public static String tag(String declared) {
    String tag = declared.strip().replace('_', '-');
    return tag.equalsIgnoreCase("english") || tag.equalsIgnoreCase(ENGLISH)
        ? "en"
        : Locale.forLanguageTag(tag).toLanguageTag();
  }

  private static String sample(String text) {
    return text.substring(0, Math.min(ENOUGH_TEXT, text.length()));
  }

  private static String[] words(String text) {
    return NOT_WORD.split(text.toLowerCase(Locale.ENGLISH).strip());
  }

  private static double share(String[] words) {
    int found = 0;
    for (String word : words) {
      found += FUNCTION_WORDS.contains(word) ? 1 : 0;
    }
    return (double) found / words.length;
  }

  private static boolean isLatin(String text) {
    long letters = text.chars().filter(Character::isLetter).count();
    long latin =
        text.chars()
            .filter(Character::isLetter)
            .filter(c -> UnicodeScript.of(c) == UnicodeScript.LATIN)
            .count();
    return latin * 2 >= letters;
  }

  /** The script of the first letter that is not Latin. */
  private static String script(String text) {
    return text.chars()
        .filter(Character::isLetter)
        .mapToObj(UnicodeScript::of)
        .filter(script -> script != UnicodeScript.LATIN)
        .findFirst()
        .map(script -> script.name().toLowerCase(Locale.ROOT) + " script")
        .orElse("another script");
  }

  private static Optional<String> modelSays(String text) {
    Language[] ranked = new LanguageDetectorME(Model.INSTANCE).predictLanguages(text);
    double english = 0;
    for (Language language : ranked) {
      english = language.getLang().equals(ENGLISH) ? language.getConfidence() : english;
    }
    return ranked[0].getConfidence() < SURE * english
        ? Optional.empty()
        : Optional.of(name(ranked[0].getLang()));
  }

  /** The English name of a language that is given by ISO 639-3. */
  private static String name(String code) {
    for (String language : Locale.getISOLanguages()) {
      Locale locale = new Locale(language);
      if (locale.getISO3Language().equals(code)) {
        return locale.getDisplayLanguage(Locale.ENGLISH);
      }
    }
    return code.equals("cmn") ? "Chinese" : code;
  }

  /** Loaded at first use. */
  private static final class Model {

    static final LanguageDetectorModel INSTANCE = load();

    private static LanguageDetectorModel load() {
      try (var in = English.class.getResourceAsStream(MODEL)) {
        if (in == null) {
          throw new IllegalStateException("the language model is not on the class path: " + MODEL);
        }
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new IllegalStateException("the language model cannot be read: " + MODEL, e);
      }
    }
  }
}
