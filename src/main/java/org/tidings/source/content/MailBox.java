package org.tidings.source.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.tidings.source.Format;
import org.tidings.source.RawDocument;
import org.tidings.source.ReadLimits;
import org.tidings.source.SourceItem;
import org.tidings.source.Unreadable;
import org.tidings.source.content.DocumentReader.Found;

/**
 * The mails of a mailbox, each numbered from 1.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc4155">RFC 4155, The application/mbox Media
 *     Type</a>
 */
final class MailBox implements Items {

  private static final byte[] MARK = "From ".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] QUOTED_MARK = ">From ".getBytes(StandardCharsets.US_ASCII);

  private final Found box;
  private final LineReader lines;
  private final int maxBytes;
  private final ByteArrayOutputStream mail = new ByteArrayOutputStream();
  private boolean open;
  private boolean afterBlank = true;
  private boolean tooLarge;
  private int number;

  MailBox(Found box, InputStream in, ReadLimits limits) {
    this.box = box;
    this.maxBytes = limits.maxDocumentBytes();
    this.lines = new LineReader(in, maxBytes);
  }

  @Override
  public Optional<SourceItem> next() throws IOException {
    while (lines.advance()) {
      byte[] line = lines.bytes();
      boolean begins = afterBlank && startsWith(line, MARK);
      afterBlank = line.length == 0 || (line.length == 1 && line[0] == '\r');
      if (!begins) {
        add(line, lines.isTooLong());
      } else if (open) {
        return Optional.of(ended());
      } else {
        open = true;
      }
    }
    boolean last = open;
    open = false;
    return last ? Optional.of(ended()) : Optional.empty();
  }

  private void add(byte[] line, boolean tooLong) {
    tooLarge |= tooLong || mail.size() + line.length >= maxBytes;
    if (open && !tooLarge) {
      // Whoever wrote the box put a mark before what looks like the beginning of a mail.
      int from = startsWith(line, QUOTED_MARK) ? 1 : 0;
      mail.write(line, from, line.length - from);
      mail.write('\n');
    }
  }

  private SourceItem ended() {
    number++;
    Found found = box.part(box.identifier() + ":" + number, box.name());
    SourceItem item =
        tooLarge
            ? Unreadable.tooLarge(found.identifier(), box.origin(), maxBytes)
            : new RawDocument(found.identifier(), box.origin(), Format.MAIL, mail.toByteArray());
    mail.reset();
    tooLarge = false;
    return item;
  }

  private static boolean startsWith(byte[] line, byte[] mark) {
    return line.length >= mark.length && Arrays.equals(line, 0, mark.length, mark, 0, mark.length);
  }
}
