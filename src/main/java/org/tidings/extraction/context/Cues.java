package org.tidings.extraction.context;

import java.util.Set;

/**
 * The verbs that tell who says something, and those that turn a fact into something less or more.
 */
final class Cues {

  static final Set<String> SPEECH =
      Set.of(
          "say",
          "tell",
          "claim",
          "announce",
          "declare",
          "state",
          "add",
          "deny",
          "argue",
          "insist",
          "warn",
          "note",
          "remark",
          "comment",
          "explain",
          "suggest",
          "confirm",
          "acknowledge",
          "admit",
          "allege",
          "accuse",
          "assert",
          "maintain",
          "stress",
          "emphasize",
          "emphasise",
          "tweet",
          "write",
          "report",
          "reveal",
          "disclose",
          "pledge",
          "promise",
          "vow",
          "predict",
          "reply",
          "respond",
          "reiterate",
          "quote",
          "cite",
          "testify",
          "boast",
          "complain",
          "urge",
          "propose",
          "recall",
          "hint",
          "imply",
          "contend",
          "dismiss",
          "reject",
          "refute",
          "estimate",
          "conclude",
          "agree");

  static final Set<String> BELIEF =
      Set.of(
          "think",
          "believe",
          "expect",
          "fear",
          "hope",
          "suspect",
          "doubt",
          "feel",
          "consider",
          "assume",
          "guess",
          "reckon",
          "worry",
          "anticipate",
          "suppose",
          "imagine",
          "speculate");

  /** Saying of somebody that he did it: "accuse X of". */
  static final Set<String> ACCUSATION = Set.of("accuse", "suspect", "blame", "charge");

  /** Saying that it is not so. */
  static final Set<String> DENIAL =
      Set.of("deny", "dismiss", "reject", "refute", "dispute", "doubt");

  /** "refused to send": it was not sent. */
  static final Set<String> NEGATIVE_CHAIN = Set.of("fail", "refuse", "decline", "neglect", "cease");

  /** "kept them from sending": they did not send. */
  static final Set<String> PREVENTION =
      Set.of("prevent", "keep", "stop", "prohibit", "ban", "bar", "block", "deter", "save");

  /** "plans to send": it is meant, not done. */
  static final Set<String> INTENTION_CHAIN =
      Set.of(
          "plan",
          "agree",
          "pledge",
          "promise",
          "vow",
          "intend",
          "want",
          "hope",
          "expect",
          "aim",
          "seek",
          "decide",
          "prepare",
          "offer",
          "threaten",
          "wish",
          "try",
          "attempt",
          "commit",
          "undertake",
          "mean",
          "propose",
          "swear",
          "resolve",
          "volunteer",
          "go");

  /** "appears to be": it is likely. */
  static final Set<String> APPEARANCE_CHAIN = Set.of("seem", "appear", "tend");

  /** "has to send": it is due. */
  static final Set<String> DUTY_CHAIN = Set.of("have", "need", "ought", "require", "oblige");

  /** "began to send": it is done all the same. */
  static final Set<String> ASPECT_CHAIN =
      Set.of("begin", "start", "continue", "manage", "keep", "proceed", "come", "get", "help");

  /** Nouns whose bearers report rather than claim. */
  static final Set<String> MEDIA =
      Set.of(
          "media",
          "newspaper",
          "agency",
          "outlet",
          "broadcaster",
          "paper",
          "magazine",
          "website",
          "daily",
          "station",
          "channel",
          "press",
          "report",
          "news");

  private Cues() {}
}
