/** Tables of facts about names: countries with their demonyms, places, organisations, titles. */
@NullMarked
package org.tidings.annotation.gazetteer;

import org.jspecify.annotations.NullMarked;
