/** Training and measuring the classifiers of typed facts on KnowledgeNet. */
@NullMarked
package org.tidings.bench.typed;

import org.jspecify.annotations.NullMarked;
