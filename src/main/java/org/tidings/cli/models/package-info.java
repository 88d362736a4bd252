/** What has to be loaded before articles can be understood, and the options that choose it. */
@NullMarked
package org.tidings.cli.models;

import org.jspecify.annotations.NullMarked;
