/**
 * Takes articles from other processes of the same machine and user, since only this one can write
 * to the store, and has them built. A server knows nothing of building: the command line brings the
 * {@link org.tidings.server.handover.Intake} that does it. Both ends of the protocol are here.
 */
@NullMarked
package org.tidings.server.handover;

import org.jspecify.annotations.NullMarked;
