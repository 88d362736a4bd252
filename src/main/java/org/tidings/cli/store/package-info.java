/** The commands that look after a store: forget, validate, compact, backup, restore, doctor. */
@NullMarked
package org.tidings.cli.store;

import org.jspecify.annotations.NullMarked;
