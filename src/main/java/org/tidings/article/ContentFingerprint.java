package org.tidings.article;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.apache.commons.codec.binary.Hex;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A name for what an article says and is: SHA-256 over its parts, each led by its length, so that
 * no two different articles feed the same bytes.
 */
final class ContentFingerprint {

  private final MessageDigest digest = DigestUtils.getSha256Digest();

  private ContentFingerprint() {}

  /** 64 hexadecimal digits. */
  static String of(Article article) {
    ContentFingerprint print = new ContentFingerprint();
    Metadata metadata = article.metadata();
    print.add(article.identifier());
    print.add(metadata.url());
    print.add(metadata.title());
    print.add(metadata.publisher());
    print.add(metadata.author());
    print.add(metadata.date().map(Object::toString));
    print.add(metadata.language());
    print.add(article.text());
    print.add(article.passages().size());
    for (Span passage : article.passages()) {
      print.add(passage.begin());
      print.add(passage.end());
    }
    article.pages().forEach(print::add);
    return Hex.encodeHexString(print.digest.digest());
  }

  private void add(Optional<String> value) {
    add(value.isPresent() ? 1 : 0);
    value.ifPresent(this::add);
  }

  private void add(String value) {
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    add(bytes.length);
    digest.update(bytes);
  }

  private void add(int number) {
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).array());
  }
}
