/** The pages of what the graph is about: entities, facts, articles, contradictions. */
@NullMarked
package org.tidings.server.explorer;

import org.jspecify.annotations.NullMarked;
