package org.tidings.article.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads the text of pages within limits: a small file can ask for hours of work, as the same
 * content may be drawn on every page and within other content. Work is counted, not timed, so that
 * what is read does not depend on the machine. Not thread-safe.
 */
final class PdfPages extends PDFTextStripper {

  private static final int MOST_BYTES = 100_000_000;
  private static final int MOST_OPERATORS = 10_000_000;
  private static final int MOST_GLYPHS_OF_PAGE = 300_000;

  private final PDDocument pdf;
  private final IdentityHashMap<COSStream, Integer> lengths = new IdentityHashMap<>();
  private long bytes;
  private int operators;
  private int glyphs;
  private boolean exceeded;

  PdfPages(PDDocument pdf) {
    this.pdf = pdf;
    setLineSeparator("\n");
    setParagraphEnd("\n");
    setPageEnd("");
  }

  /** The text of a page, counted from 1. */
  String text(int page) throws IOException {
    setStartPage(page);
    setEndPage(page);
    String text = getText(pdf);
    if (exceeded) {
      throw new PdfExcessException("it asks for more work than a document does");
    }
    return text;
  }

  @Override
  public void processPage(PDPage page) throws IOException {
    glyphs = 0;
    for (Iterator<PDStream> contents = page.getContentStreams(); contents.hasNext(); ) {
      spend(contents.next().getCOSObject());
    }
    super.processPage(page);
  }

  @Override
  public void showForm(PDFormXObject form) throws IOException {
    spend(form.getCOSObject());
    super.showForm(form);
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    operators++;
    // What is thrown here may be swallowed, so that the rest has to be left undone.
    exceeded |= operators > MOST_OPERATORS || glyphs > MOST_GLYPHS_OF_PAGE;
    if (!exceeded) {
      super.processOperator(operator, operands);
    }
  }

  @Override
  protected void processTextPosition(TextPosition text) {
    glyphs++;
    if (glyphs <= MOST_GLYPHS_OF_PAGE) {
      super.processTextPosition(text);
    }
  }

  private void spend(COSStream content) throws IOException {
    Integer length = lengths.get(content);
    if (length == null) {
      length = length(content);
      lengths.put(content, length);
    }
    bytes += length;
    exceeded |= bytes > MOST_BYTES;
    if (exceeded) {
      throw PdfExcessException.unpacked();
    }
  }

  private static int length(COSStream content) throws IOException {
    COSBase filters = content.getFilters();
    InputStream in = content.createRawInputStream();
    Bounded out = new Bounded();
    if (filters instanceof COSName name) {
      FilterFactory.INSTANCE.getFilter(name).decode(in, out, content, 0);
    } else if (filters instanceof COSArray names) {
      for (int i = 0; i < names.size(); i++) {
        out = new Bounded();
        FilterFactory.INSTANCE.getFilter(names.getName(i)).decode(in, out, content, i);
        in = new ByteArrayInputStream(out.toByteArray());
      }
    } else {
      return (int) Math.min(MOST_BYTES, content.getLength());
    }
    return out.size();
  }

  /** Holds what is written, but not more than is allowed. */
  private static final class Bounded extends ByteArrayOutputStream {

    @Override
    public synchronized void write(int b) {
      check(1);
      super.write(b);
    }

    @Override
    public synchronized void write(byte[] from, int offset, int length) {
      check(length);
      super.write(from, offset, length);
    }

    private void check(int length) {
      if (size() + length > MOST_BYTES) {
        throw new IllegalStateException("it unpacks to more than a document can have");
      }
    }
  }
}
