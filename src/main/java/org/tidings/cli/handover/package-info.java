/**
 * Builds by handing articles over to {@code tidings serve}: what is ordered, how it is answered,
 * and the caller's side.
 */
@NullMarked
package org.tidings.cli.handover;

import org.jspecify.annotations.NullMarked;
