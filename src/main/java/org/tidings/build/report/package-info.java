/** What became of the articles of a build, as text: lines of JSON, and a file beside the store. */
@NullMarked
package org.tidings.build.report;

import org.jspecify.annotations.NullMarked;
