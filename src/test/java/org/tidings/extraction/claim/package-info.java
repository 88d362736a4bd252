/** The written cases of claims ({@code claims/*.tsv}), and how well they are met. */
@NullMarked
package org.tidings.extraction.claim;

import org.jspecify.annotations.NullMarked;
