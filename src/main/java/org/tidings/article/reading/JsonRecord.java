package org.tidings.article.reading;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tidings.article.Metadata;
import org.tidings.article.day.DayOrder;
import org.tidings.article.day.PublicationDate;
import org.tidings.article.text.SafeCharacters;

/**
 * One JSON object that describes an article. Fields: {@code text} or {@code html}, {@code id},
 * {@code url}, {@code title}, {@code author}, {@code publisher}, {@code date}, {@code language};
 * others are ignored. A {@code date} may be written in any usual way; one that is no day is as good
 * as none. Read by the letter of RFC 8259, and no name twice.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259, JSON</a>
 */
final class JsonRecord {

  /** The object breaks the rules; the message says how. */
  static final class MalformedException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedException(String message) {
      super(message);
    }
  }

  private static final Pattern COLUMN = Pattern.compile("column (\\d+)");

  private static final Set<String> FIELDS =
      Set.of("text", "html", "id", "url", "title", "author", "publisher", "date", "language");

  /** The fields that may also be numbers. */
  private static final Set<String> NUMBERS = Set.of("id", "date");

  private final Map<String, String> fields;

  private JsonRecord(Map<String, String> fields) {
    this.fields = fields;
  }

  static JsonRecord parse(byte[] bytes) throws MalformedException {
    try (JsonReader reader = new JsonReader(new StringReader(utf8(bytes)))) {
      reader.setStrictness(Strictness.STRICT);
      JsonRecord record = new JsonRecord(fields(reader));
      if (reader.peek() != JsonToken.END_DOCUMENT) {
        throw new MalformedException("there is more than one object in the line");
      }
      return record;
    } catch (IOException | JsonParseException | IllegalStateException e) {
      throw new MalformedException("it is no JSON object" + position(e));
    }
  }

  private static String utf8(byte[] bytes) throws MalformedException {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new MalformedException("it is not in UTF-8, as JSON has to be");
    }
  }

  private static Map<String, String> fields(JsonReader reader)
      throws IOException, MalformedException {
    Map<String, String> fields = new HashMap<>();
    Set<String> names = new HashSet<>();
    reader.beginObject();
    while (reader.hasNext()) {
      String name = reader.nextName();
      if (!names.add(name)) {
        throw new MalformedException("the field %s occurs twice".formatted(name));
      }
      if (FIELDS.contains(name)) {
        string(reader, name).ifPresent(value -> fields.put(name, SafeCharacters.in(value)));
      } else {
        reader.skipValue();
      }
    }
    reader.endObject();
    return fields;
  }

  private static Optional<String> string(JsonReader reader, String name)
      throws IOException, MalformedException {
    JsonToken type = reader.peek();
    if (type == JsonToken.NULL) {
      reader.nextNull();
      return Optional.empty();
    }
    if (type != JsonToken.STRING && !(type == JsonToken.NUMBER && NUMBERS.contains(name))) {
      throw new MalformedException("the field %s is not a string".formatted(name));
    }
    return Optional.of(reader.nextString());
  }

  // Gson's messages speak of its own methods; only the position in them is of use here.
  private static String position(Exception e) {
    Matcher column = COLUMN.matcher(String.valueOf(e.getMessage()));
    return column.find() ? ", as its character " + column.group(1) + " shows" : "";
  }

  Optional<String> text() {
    return field("text");
  }

  Optional<String> html() {
    return field("html");
  }

  /** The {@code id}, else the {@code url}. */
  Optional<String> identifier() {
    return field("id").or(() -> field("url"));
  }

  Metadata metadata() {
    return new Metadata(
        field("url"),
        field("title"),
        field("publisher"),
        field("author"),
        day(),
        field("language"));
  }

  /** The date as written, where it is no day that could be read. */
  Optional<String> unreadableDay() {
    return field("date").filter(date -> day().isEmpty());
  }

  private Optional<LocalDate> day() {
    DayOrder order = DayOrder.of(field("language"));
    return field("date").flatMap(date -> PublicationDate.in(date, order));
  }

  private Optional<String> field(String name) {
    return Optional.ofNullable(fields.get(name)).filter(value -> !value.isBlank());
  }
}
