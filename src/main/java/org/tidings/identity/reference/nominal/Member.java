package org.tidings.identity.reference.nominal;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tidings.annotation.Sentence;
import org.tidings.annotation.Token;
import org.tidings.annotation.gazetteer.EntityType;
import org.tidings.identity.Entity;

/**
 * A word for the people of a country or a party, which stands for the country or party itself
 * ("Republicans blocked the law", "the Germans won the cup") unless only some or one of them are
 * meant: "<i>the Spaniard</i> won", "<i>four Britons</i> were released", "<i>Wyoming
 * Republicans</i>", "<i>women MPs</i>", "<i>a Republican</i>".
 *
 * @param noun a token of the sentence, the only one of its name
 */
public record Member(Sentence sentence, Token noun) {

  // MPs, CEOs: all who are one.
  private static final Pattern OFFICES = Pattern.compile("[A-Z]{2,}s");
  private static final Set<String> WHOLE = Set.of("the", "all", "both");

  /** Whether the noun calls people by the entity that it is linked to, and means not all of it. */
  public boolean isSome(Entity entity) {
    boolean plural = noun.tag().endsWith("S");
    boolean office = OFFICES.matcher(noun.word()).matches();
    boolean people =
        plural
            ? office
                || !entity
                    .name()
                    .toLowerCase(Locale.ROOT)
                    .contains(noun.word().toLowerCase(Locale.ROOT))
            : noun.entityType() == EntityType.NATIONALITY;
    boolean group =
        entity.kind() == EntityType.PLACE || entity.kind() == EntityType.ORGANIZATION || office;
    boolean head =
        noun.isNoun() && !noun.is("compound", "amod", "nmod:poss", "flat", "fixed", "goeswith");
    boolean one = !plural && new NounPhrase(sentence, noun).isIndefinite();
    boolean some = people && group && (plural ? isRestricted() : isSpecified());
    return head && (one || some);
  }

  // "two thousand Serbs and Greeks"
  private boolean isRestricted() {
    return isRestricted(noun)
        || (noun.is("conj") && sentence.head(noun).filter(this::isCounted).isPresent());
  }

  private boolean isRestricted(Token noun) {
    return sentence.children(noun).stream()
        .anyMatch(
            child ->
                child.is("nummod", "amod", "compound", "acl", "acl:relcl", "nmod:poss")
                    || (child.is("nmod") && child.index() > noun.index())
                    || (child.is("det") && !WHOLE.contains(child.word().toLowerCase(Locale.ROOT))));
  }

  private boolean isCounted(Token first) {
    return sentence.hasChild(first, "nummod");
  }

  private boolean isSpecified() {
    return sentence.hasChild(noun, "det", "nummod");
  }
}
