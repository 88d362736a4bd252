/**
 * A folder into which files are dropped while a program runs. Others may be able to write to it, so
 * that nothing outside of it is opened, whatever it holds.
 */
@NullMarked
package org.tidings.source.inbox;

import org.jspecify.annotations.NullMarked;
