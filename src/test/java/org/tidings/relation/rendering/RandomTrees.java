package org.tidings.relation.rendering;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Sentences of random words with random trees, as written for ParsedText; the same for a seed. */
final class RandomTrees {

  private static final List<String> WORDS =
      List.of(
          "Russia",
          "treaty",
          "signed",
          "is",
          "was",
          "the",
          "a",
          "of",
          "to",
          "that",
          "which",
          "who",
          "and",
          "or",
          "not",
          "n't",
          ",",
          ".",
          "?",
          "``",
          "''",
          "--",
          ":",
          "(",
          "$",
          "%",
          "2024",
          "Monday",
          "there",
          "it",
          "They",
          "in",
          "front",
          "including",
          "such",
          "as",
          "said",
          "help",
          "very",
          "quickly",
          "'s",
          "new",
          "RATIFIED",
          "year",
          "later",
          "had",
          "been",
          "if",
          "for",
          "example",
          "cafe\u0301",
          "\u2014",
          "\ud83d\ude00",
          "10,000",
          "U.S.",
          "@user",
          "#tag");

  private static final List<String> TAGS =
      List.of(
          "NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "MD", "JJ", "RB",
          "RP", "IN", "TO", "DT", "PDT", "CC", "CD", "PRP", "PRP$", "WDT", "WP", "WRB", "EX", "POS",
          ",", ".", ":", "``", "''", "$", "-LRB-", "FW", "UH", "HYPH");

  private static final List<String> RELATIONS =
      List.of(
          "nsubj",
          "nsubj:pass",
          "csubj",
          "csubj:pass",
          "obj",
          "iobj",
          "obl",
          "obl:tmod",
          "obl:npmod",
          "nmod",
          "nmod:poss",
          "amod",
          "advmod",
          "advcl",
          "acl",
          "acl:relcl",
          "appos",
          "aux",
          "aux:pass",
          "cop",
          "case",
          "mark",
          "cc",
          "cc:preconj",
          "conj",
          "ccomp",
          "xcomp",
          "compound",
          "compound:prt",
          "det",
          "nummod",
          "expl",
          "fixed",
          "flat",
          "parataxis",
          "dep",
          "discourse",
          "vocative",
          "punct");

  /** Tags with relations that parsers give; every other token has one of these. */
  private static final List<String> USUAL =
      List.of(
          "NN|%d|nsubj",
          "NNP|%d|nsubj",
          "PRP|%d|nsubj",
          "NNS|%d|obj",
          "NN|%d|obl",
          "NNP|%d|nmod",
          "NN|%d|conj",
          "NNP|%d|appos",
          "IN|%d|case",
          "TO|%d|mark",
          "VBD|%d|conj",
          "VBD|%d|ccomp",
          "VB|%d|xcomp",
          "VBG|%d|acl",
          "VBN|%d|acl",
          "VBZ|%d|acl:relcl",
          "VBG|%d|advcl",
          "VBZ|%d|cop",
          "JJ|%d|amod",
          "RB|%d|advmod",
          "CC|%d|cc",
          "DT|%d|det",
          "NN|%d|compound");

  private static final List<String> ENTITIES =
      List.of("O", "O", "O", "PERSON", "CITY", "COUNTRY", "DATE", "TITLE");

  private final Random random;

  RandomTrees(long seed) {
    this.random = new Random(seed);
  }

  /** A sentence of that many tokens; its tree is as deep as chance has it. */
  String sentence(int length) {
    List<Integer> order =
        random.ints(length, 0, 1 << 20).boxed().map(it -> it).collect(Collectors.toList());
    return IntStream.range(0, length)
        .mapToObj(i -> token(head(order, i)))
        .collect(Collectors.joining(" "));
  }

  // Heads have a smaller number, or the same and a smaller place, so that there is no circle.
  private int head(List<Integer> order, int token) {
    List<Integer> possible =
        IntStream.range(0, order.size())
            .filter(
                i ->
                    order.get(i) < order.get(token)
                        || (order.get(i).equals(order.get(token)) && i < token))
            .boxed()
            .toList();
    return possible.isEmpty() ? -1 : possible.get(random.nextInt(possible.size()));
  }

  private String token(int head) {
    return pick(WORDS) + "|" + grammar(head) + "|" + pick(ENTITIES);
  }

  private String grammar(int head) {
    boolean usual = random.nextBoolean();
    if (head < 0) {
      return (usual ? "VBD" : pick(TAGS)) + "|0|root";
    }
    String written = usual ? pick(USUAL) : pick(TAGS) + "|%d|" + pick(RELATIONS);
    return written.formatted(head + 1);
  }

  /** A sentence whose every token hangs on the one before. */
  String chain(int length) {
    return IntStream.range(0, length).mapToObj(i -> token(i - 1)).collect(Collectors.joining(" "));
  }

  private String pick(List<String> from) {
    return from.get(random.nextInt(from.size()));
  }
}
