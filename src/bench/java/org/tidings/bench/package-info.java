/**
 * Measures Tidings on development sets that stay outside of the project, and prints a table for
 * each. Compiled with the tests, run by {@code ./mvnw -Pbench verify -Dbench.data=DIR}.
 */
@NullMarked
package org.tidings.bench;

import org.jspecify.annotations.NullMarked;
