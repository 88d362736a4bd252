package org.tidings.source.content;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MailBoxTest {

  @Test
  void givesEachMail() {
    String box =
        """
        From a@example.org Wed Nov  6
        Subject: A

        One.
        >From here on.
        From there on.

        From b@example.org Wed Nov  6
        Subject: B

        Two.
        """;
    assertThat(Contents.listed("x.mbox", box.getBytes(UTF_8)))
        .containsExactly(
            "in/x.mbox:1 MAIL Subject: A\n\nOne.\nFrom here on.\nFrom there on.\n\n",
            "in/x.mbox:2 MAIL Subject: B\n\nTwo.\n");
  }

  @Test
  void leavesOutAMailThatIsTooLargeAndGoesOn() {
    String box =
        "From a\nSubject: A\n\n" + "One.\n".repeat(1000) + "\nFrom b\nSubject: B\n\nTwo.\n";
    assertThat(Contents.listed("x.mbox", box.getBytes(UTF_8)))
        .containsExactly("in/x.mbox:1 TOO_LARGE", "in/x.mbox:2 MAIL Subject: B\n\nTwo.\n");
  }
}
