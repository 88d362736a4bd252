/** What is worth a person's look: pairs that may be one entity, and facts that are likely wrong. */
@NullMarked
package org.tidings.query.review;

import org.jspecify.annotations.NullMarked;
