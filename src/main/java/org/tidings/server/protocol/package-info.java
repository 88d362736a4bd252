/** Who may ask and what: the guard before everything, the SPARQL and Graph Store protocols. */
@NullMarked
package org.tidings.server.protocol;

import org.jspecify.annotations.NullMarked;
