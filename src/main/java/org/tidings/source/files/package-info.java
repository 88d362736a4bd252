/**
 * Opens what the user names: files, folders and standard input. The only place that opens inputs.
 */
@NullMarked
package org.tidings.source.files;

import org.jspecify.annotations.NullMarked;
