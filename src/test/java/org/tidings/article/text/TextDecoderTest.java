package org.tidings.article.text;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TextDecoderTest {

  private static final String TEXT = "The café’s “owner” – a German – left.";
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  @Test
  void readsUtf8AndDropsTheByteOrderMark() {
    assertThat(TextDecoder.decode(TEXT.getBytes(UTF_8), false)).contains(TEXT);
    assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8), false)).contains(TEXT);
  }

  @Test
  void readsUtf16WithAndWithoutByteOrderMark() {
    assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16LE), false)).contains(TEXT);
    assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_16BE), false)).contains(TEXT);
    assertThat(TextDecoder.decode(TEXT.getBytes(UTF_16LE), false)).contains(TEXT);
    assertThat(TextDecoder.decode(TEXT.getBytes(UTF_16BE), false)).contains(TEXT);
  }

  @Test
  void takesWhatIsNoUtf8ForWindows1252() {
    assertThat(TextDecoder.decode(TEXT.getBytes(WINDOWS_1252), false)).contains(TEXT);
  }

  @Test
  void believesWhatAPageDeclaresIfItFits() {
    String page = "<meta charset='windows-1251'><p>Дума";
    assertThat(TextDecoder.decode(page.getBytes(Charset.forName("windows-1251")), true))
        .contains(page);
    String old = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><p>“x”";
    assertThat(TextDecoder.decode(old.getBytes(WINDOWS_1252), true)).contains(old);
  }

  @Test
  void doesNotBelieveADeclarationThatDoesNotFit() {
    String page = "<meta charset=utf-8><p>" + TEXT;
    assertThat(TextDecoder.decode(page.getBytes(WINDOWS_1252), true)).contains(page);
    String nonsense = "<meta charset=no-such-charset><p>" + TEXT;
    assertThat(TextDecoder.decode(nonsense.getBytes(UTF_8), true)).contains(nonsense);
    String wide = "<meta charset=utf-16><p>" + TEXT;
    assertThat(TextDecoder.decode(wide.getBytes(UTF_8), true)).contains(wide);
  }

  // Java refuses to be asked for a name that begins with a mark.
  @Test
  void passesOverANameThatNoEncodingCanHave() {
    for (String name : new String[] {":", "-x", ".", "_"}) {
      String page = "<meta charset=\"%s\"><p>".formatted(name) + TEXT;
      assertThat(TextDecoder.decode(page.getBytes(UTF_8), true)).contains(page);
    }
  }

  @Test
  void keepsUtf8WithOneBrokenByte() {
    byte[] bytes = (TEXT + " ü").getBytes(UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    assertThat(TextDecoder.decode(cut, false)).contains(TEXT + " \uFFFD");
  }

  @Test
  void knowsThatAPictureIsNoText() {
    byte[] noise = new byte[5000];
    new Random(3).nextBytes(noise);
    assertThat(TextDecoder.decode(noise, false)).isEmpty();
    assertThat(TextDecoder.decode(new byte[100], false)).isEmpty();
  }
}
