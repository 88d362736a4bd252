/**
 * What a graph is worth: a sample of its facts, what a person judges of them, and how sure the
 * shares are.
 */
@NullMarked
package org.tidings.query.audit;

import org.jspecify.annotations.NullMarked;
