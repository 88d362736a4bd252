/** How fast Tidings is beside CoreNLP's own pipeline doing the same job. */
@NullMarked
package org.tidings.bench.speed;

import org.jspecify.annotations.NullMarked;
