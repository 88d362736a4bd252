/** Has a person decide what the program cannot know, and keeps it with the store. */
@NullMarked
package org.tidings.cli.review;

import org.jspecify.annotations.NullMarked;
