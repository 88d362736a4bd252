package org.tidings.cli.build;

import java.util.Iterator;
import java.util.function.BooleanSupplier;
import org.tidings.source.SourceItem;

/**
 * What is to be built.
 *
 * @param items as they are found; asked for by the thread that builds
 * @param stop whether to end early, asked between articles
 */
public record Articles(Iterator<SourceItem> items, BooleanSupplier stop) {}
