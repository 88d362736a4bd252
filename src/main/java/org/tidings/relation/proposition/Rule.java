package org.tidings.relation.proposition;

/** What makes propositions: a rule of the catalogue, or a classifier. */
public interface Rule {

  /** Its name in documents, in features and on the evidence: small letters, hyphens, blanks. */
  String label();
}
