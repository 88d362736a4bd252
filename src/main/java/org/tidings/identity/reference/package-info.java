/**
 * Resolves what is not a name: noun phrases and pronouns, in the order of the text. Rather no
 * reference than a wrong one.
 */
@NullMarked
package org.tidings.identity.reference;

import org.jspecify.annotations.NullMarked;
