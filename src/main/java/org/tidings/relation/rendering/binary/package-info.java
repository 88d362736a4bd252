/** The binary rendering of clauses: triples, in the style of BenchIE (ACL 2022). */
@NullMarked
package org.tidings.relation.rendering.binary;

import org.jspecify.annotations.NullMarked;
