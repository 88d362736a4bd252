package org.tidings.bench.confidence;

import java.util.Set;

/**
 * A proposition to learn from.
 *
 * @param sentence the number of its sentence
 * @param features that it has
 * @param target how right it is, from 0 to 1
 */
record Example(int sentence, Set<String> features, double target) {}
