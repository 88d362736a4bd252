/** Manners towards servers: what robots.txt asks for, pauses, and turns. */
@NullMarked
package org.tidings.fetch.manners;

import org.jspecify.annotations.NullMarked;
