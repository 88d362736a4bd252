/** The query catalogue with its forms and answers, and the SPARQL editor. */
@NullMarked
package org.tidings.server.catalogue;

import org.jspecify.annotations.NullMarked;
