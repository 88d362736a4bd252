package org.tidings.source.inbox;

import java.nio.file.Path;

/**
 * A file that lies complete in an inbox.
 *
 * @param path below the inbox
 * @param state as it was when it was looked at
 */
public record DroppedFile(Path path, FileState state) {}
