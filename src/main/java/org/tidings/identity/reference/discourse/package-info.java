/** What is being spoken of while an article is read, and what nouns tell of it. */
@NullMarked
package org.tidings.identity.reference.discourse;

import org.jspecify.annotations.NullMarked;
