package org.tidings.relation.typed.pair;

/**
 * The typed properties. The first fifteen have a classifier, the others rules only.
 *
 * @see <a href="https://github.com/diffbot/knowledge-net">KnowledgeNet, which defines them</a>
 */
public enum TypedProperty {
  CEO("td:chiefExecutive", ArgumentKind.ORGANIZATION, ArgumentKind.PERSON),
  CHILD_OF("schema:parent", ArgumentKind.PERSON, ArgumentKind.PERSON),
  DATE_FOUNDED("schema:foundingDate", ArgumentKind.ORGANIZATION, ArgumentKind.DATE),
  DATE_OF_BIRTH("schema:birthDate", ArgumentKind.PERSON, ArgumentKind.DATE),
  DATE_OF_DEATH("schema:deathDate", ArgumentKind.PERSON, ArgumentKind.DATE),
  EDUCATED_AT("schema:alumniOf", ArgumentKind.PERSON, ArgumentKind.ORGANIZATION),
  EMPLOYEE_OR_MEMBER_OF("schema:affiliation", ArgumentKind.PERSON, ArgumentKind.ORGANIZATION),
  FOUNDED_BY("schema:founder", ArgumentKind.ORGANIZATION, ArgumentKind.PERSON),
  HEADQUARTERS("schema:location", ArgumentKind.ORGANIZATION, ArgumentKind.PLACE),
  NATIONALITY("schema:nationality", ArgumentKind.PERSON, ArgumentKind.NATIONALITY),
  PLACE_OF_BIRTH("schema:birthPlace", ArgumentKind.PERSON, ArgumentKind.PLACE),
  PLACE_OF_RESIDENCE("schema:homeLocation", ArgumentKind.PERSON, ArgumentKind.PLACE),
  POLITICAL_AFFILIATION("td:politicalAffiliation", ArgumentKind.PERSON, ArgumentKind.ORGANIZATION),
  SPOUSE("schema:spouse", ArgumentKind.PERSON, ArgumentKind.PERSON),
  SUBSIDIARY_OF("schema:parentOrganization", ArgumentKind.ORGANIZATION, ArgumentKind.ORGANIZATION),
  MEMBER_OF("schema:memberOf", ArgumentKind.PLACE, ArgumentKind.ORGANIZATION),
  LEADER("td:leader", ArgumentKind.NATIONALITY, ArgumentKind.PERSON),
  CAPITAL("td:capital", ArgumentKind.PLACE, ArgumentKind.PLACE),
  LOCATED_IN("schema:containedInPlace", ArgumentKind.PLACE, ArgumentKind.PLACE),
  JOB_TITLE("schema:jobTitle", ArgumentKind.PERSON, ArgumentKind.TITLE);

  private final String term;
  private final ArgumentKind subject;
  private final ArgumentKind object;

  TypedProperty(String term, ArgumentKind subject, ArgumentKind object) {
    this.term = term;
    this.subject = subject;
    this.object = object;
  }

  /** Index in tables and in the model's keys, from 0. */
  @SuppressWarnings("EnumOrdinal") // the order is part of the model's format
  public int index() {
    return ordinal();
  }

  /** The property as a prefixed name: {@code schema:parent}. */
  public String term() {
    return term;
  }

  /** What has it. */
  public ArgumentKind subject() {
    return subject;
  }

  /** What it relates the subject to. */
  public ArgumentKind object() {
    return object;
  }

  /**
   * Whether two mentions can stand in this relation as far as their kinds tell. Taggers confuse
   * persons, organisations and places, so one of the two may be of another kind.
   */
  public boolean fits(RelationArgument subject, RelationArgument object) {
    boolean subjectFits = subject.kind().canBe(this.subject);
    boolean objectFits = object.kind().canBe(this.object);
    boolean named = this.object != ArgumentKind.DATE && this.object != ArgumentKind.NATIONALITY;
    return (subjectFits && objectFits)
        || (subjectFits && named && isConfusable(object))
        || (objectFits && isConfusable(subject));
  }

  private static boolean isConfusable(RelationArgument argument) {
    return argument.isName()
        && (argument.kind() == ArgumentKind.PERSON
            || argument.kind() == ArgumentKind.ORGANIZATION
            || argument.kind() == ArgumentKind.PLACE
            || argument.kind() == ArgumentKind.NATIONALITY);
  }

  /** The same without allowing for taggers' mistakes. */
  public boolean fitsClosely(RelationArgument subject, RelationArgument object) {
    return subject.kind().canBe(this.subject) && object.kind().canBe(this.object);
  }

  /** Whether who has it once may have it no more: an office, a party, a spouse. */
  public boolean canEnd() {
    return switch (this) {
      case CEO,
          EMPLOYEE_OR_MEMBER_OF,
          POLITICAL_AFFILIATION,
          SPOUSE,
          MEMBER_OF,
          LEADER,
          JOB_TITLE ->
          true;
      default -> false;
    };
  }

  /** Whether there is a classifier. */
  public boolean isLearned() {
    return compareTo(SUBSIDIARY_OF) <= 0;
  }
}
