package org.tidings.source;

/**
 * How much is read.
 *
 * @param maxDocumentBytes of one document, uncompressed: a file, or a line of a JSON Lines file
 * @param maxExpansion how many times its compressed size a compressed file may become, before it is
 *     taken for a bomb; text compresses three- to tenfold
 */
public record ReadLimits(int maxDocumentBytes, int maxExpansion) {

  /** 20 MB a document, and 200-fold. */
  public static final ReadLimits DEFAULT = new ReadLimits(20_000_000, 200);

  public ReadLimits {
    if (maxDocumentBytes <= 0 || maxExpansion <= 0) {
      throw new IllegalArgumentException("limits must be positive");
    }
  }

  /**
   * Whether something unpacks to more than is allowed; what fits into one document is harmless,
   * however well it was packed.
   *
   * @param unpacked bytes so far
   * @param packed bytes that they came from
   */
  public boolean isBomb(long unpacked, long packed) {
    return unpacked > maxDocumentBytes && unpacked / maxExpansion > packed;
  }
}
