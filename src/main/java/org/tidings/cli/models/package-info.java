/**
 * The options that choose models, where they are for this user, and what is said while they load.
 */
@NullMarked
package org.tidings.cli.models;

import org.jspecify.annotations.NullMarked;
