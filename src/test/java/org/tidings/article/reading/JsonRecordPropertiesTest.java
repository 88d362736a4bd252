package org.tidings.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Provide;
import org.tidings.Invariant;
import org.tidings.OddTexts;
import org.tidings.article.reading.JsonRecord.MalformedException;
import org.tidings.article.text.SafeCharacters;

/** What holds for every line of JSON. */
class JsonRecordPropertiesTest {

  @Provide
  Arbitrary<String> strings() {
    return Arbitraries.oneOf(OddTexts.any(), OddTexts.wellFormed());
  }

  @Invariant
  void whatIsWrittenIsReadBack(
      @ForAll("strings") String text, @ForAll("strings") String id, @ForAll("strings") String other)
      throws MalformedException {
    JsonObject json = new JsonObject();
    json.addProperty("id", id);
    json.addProperty("text", text);
    json.addProperty("x" + other, other);
    // A lone surrogate has no UTF-8; its encoder writes a question mark.
    byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
    JsonRecord record = JsonRecord.parse(bytes);
    assertThat(record.text().orElse("")).isEqualTo(kept(text));
    assertThat(record.identifier().orElse("")).isEqualTo(kept(id));
  }

  private static String kept(String written) {
    String encoded = new String(written.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String safe = SafeCharacters.in(encoded);
    return safe.isBlank() ? "" : safe;
  }

  @Invariant
  void whateverElseStandsThereIsMalformed(
      @ForAll("strings") String text, @ForAll("strings") String behind, @ForAll byte[] odd) {
    JsonObject json = new JsonObject();
    json.addProperty("text", text);
    byte[] whole = (json + behind).getBytes(StandardCharsets.UTF_8);
    parse(whole);
    parse(Arrays.copyOf(whole, whole.length / 2));
    parse(behind.getBytes(StandardCharsets.UTF_8));
    parse(odd);
  }

  private static void parse(byte[] bytes) {
    try {
      assertThat(JsonRecord.parse(bytes).metadata()).isNotNull();
    } catch (MalformedException e) {
      assertThat(e).hasMessageNotContainingAny("null", "JsonReader");
    }
  }
}
