package org.tidings.relation.typed.feature;

import java.util.Map;
import java.util.Set;
import org.tidings.relation.typed.pair.RelationArgument;
import org.tidings.relation.typed.pair.TypedProperty;
import org.tidings.relation.typed.pair.TypedRule;

/**
 * Two arguments in a sentence that may stand in a typed relation.
 *
 * @param properties those whose kinds fit
 * @param rules the rule that finds a property, for those where one does
 * @param features keys, ascending; not to be changed
 */
@SuppressWarnings("ArrayRecordComponent") // thousands for an article, and never compared
public record Candidate(
    RelationArgument subject,
    RelationArgument object,
    Set<TypedProperty> properties,
    Map<TypedProperty, TypedRule> rules,
    int[] features) {}
