package org.tidings.article.document;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.dom.BinaryBody;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.MessageBuilder;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.TextBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.stream.MimeConfig;
import org.tidings.article.day.DayOrder;
import org.tidings.article.day.FoundDay;

/**
 * Reads mails, such as newsletters and press releases: the first part that is text, plain before
 * HTML, without what it quotes and without the signature. Attachments are left out.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5322">RFC 5322, Internet Message Format</a>
 */
public final class MailText {

  private static final int DEEPEST = 20;
  private static final int LONGEST_LINE = 1 << 20;
  private static final Pattern QUOTE = Pattern.compile("(?m)^>.*\\R?");
  private static final Pattern SIGNATURE = Pattern.compile("(?ms)^-- ?$.*");

  private MailText() {}

  /**
   * The text of {@code mail}.
   *
   * @param page reads the text of HTML
   * @throws DocumentException if it cannot be read
   */
  public static DocumentText of(byte[] mail, Function<String, String> page)
      throws DocumentException {
    MessageBuilder builder = builder();
    try {
      Message message = builder.parseMessage(new ByteArrayInputStream(mail));
      String text = text(message, page);
      message.dispose();
      return new DocumentText(
          text,
          Optional.ofNullable(message.getSubject()),
          Optional.ofNullable(message.getFrom())
              .map(from -> from.stream().map(MailText::name).collect(Collectors.joining(", "))),
          Optional.empty(),
          Optional.ofNullable(message.getHeader().getField("Date"))
              .flatMap(it -> FoundDay.in(it.getBody(), DayOrder.UNKNOWN, "its field Date")),
          Optional.empty());
    } catch (IOException | MimeException | RuntimeException e) {
      // The library throws whatever goes wrong in a broken mail.
      throw new DocumentException("it is no mail that can be read: " + e.getMessage(), e);
    }
  }

  private static MessageBuilder builder() {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom().setMaxLineLen(LONGEST_LINE).setMaxHeaderCount(10_000).build());
    return builder;
  }

  private static String name(Mailbox sender) {
    return sender.getName() == null ? sender.getAddress() : sender.getName();
  }

  private static String text(Entity message, Function<String, String> page) throws IOException {
    Optional<String> plain = first(message, "text/plain", DEEPEST);
    if (plain.filter(it -> !it.isBlank()).isPresent()) {
      String own = QUOTE.matcher(plain.get().replace("\r\n", "\n")).replaceAll("");
      return SIGNATURE.matcher(own).replaceFirst("").strip();
    }
    return first(message, "text/html", DEEPEST).map(page).orElse("");
  }

  private static Optional<String> first(Entity entity, String type, int depth) throws IOException {
    if (entity.getBody() instanceof Multipart parts && depth > 0) {
      for (Entity part : parts.getBodyParts()) {
        Optional<String> found = first(part, type, depth - 1);
        if (found.isPresent()) {
          return found;
        }
      }
    }
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    return !attached && type.equalsIgnoreCase(entity.getMimeType())
        ? Optional.of(words(entity))
        : Optional.empty();
  }

  private static String words(Entity entity) throws IOException {
    if (entity.getBody() instanceof SingleBody body
        && (body instanceof TextBody || body instanceof BinaryBody)) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      body.writeTo(bytes);
      return bytes.toString(charset(entity.getCharset()));
    }
    return "";
  }

  private static Charset charset(String name) {
    try {
      return name == null || name.equalsIgnoreCase("us-ascii")
          ? StandardCharsets.UTF_8
          : Charset.forName(name);
    } catch (IllegalArgumentException e) {
      return StandardCharsets.UTF_8;
    }
  }
}
