package org.tidings.relation.link;

import org.tidings.identity.Entity;
import org.tidings.identity.Thing;
import org.tidings.relation.proposition.Predicate;

/**
 * What a noun phrase says of its thing by naming an entity: "a pact <i>with Russia</i>",
 * "<i>Russian</i> troops". It makes out which thing is meant, and states nothing.
 */
public record NounLink(Thing thing, Predicate relation, Entity entity) {}
