/** The written cases of claims ({@code claims/*.tsv}), and how well they are met. */
@NullMarked
package org.tidings.relation.claim;

import org.jspecify.annotations.NullMarked;
