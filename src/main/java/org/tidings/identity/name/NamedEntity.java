package org.tidings.identity.name;

import java.util.Optional;
import org.tidings.annotation.gazetteer.Gender;
import org.tidings.identity.Entity;
import org.tidings.identity.name.mention.NameMention;

/**
 * A name in the text and the entity that it stands for.
 *
 * @param gender of a person, where title or given name tell it
 */
public record NamedEntity(NameMention mention, Entity entity, Optional<Gender> gender) {}
