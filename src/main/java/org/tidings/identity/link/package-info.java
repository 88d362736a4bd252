/** Finds the entities of the world that an article names: by the gazetteer, by a dictionary. */
@NullMarked
package org.tidings.identity.link;

import org.jspecify.annotations.NullMarked;
