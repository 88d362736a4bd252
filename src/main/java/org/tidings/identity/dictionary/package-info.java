/**
 * A dictionary of names: which Wikipedia article a name most often leads to. Built once out of
 * CoreNLP's WikiDict into a file that is mapped into memory.
 */
@NullMarked
package org.tidings.identity.dictionary;

import org.jspecify.annotations.NullMarked;
