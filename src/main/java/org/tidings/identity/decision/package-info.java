/** What a person has decided: which names are one entity, and which statements are facts. */
@NullMarked
package org.tidings.identity.decision;

import org.jspecify.annotations.NullMarked;
