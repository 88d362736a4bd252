/** How answers look: tables, result formats, RDF syntaxes. */
@NullMarked
package org.tidings.query.format;

import org.jspecify.annotations.NullMarked;
