package org.tidings.article.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tidings.article.day.FoundDay;

class MailTextTest {

  private static final String HEADER =
      """
      From: =?UTF-8?Q?Jane_R=C3=B6?= <jane@example.org>
      Date: Wed, 6 Nov 2024 23:30:00 -0500
      Subject: Island
       votes
      MIME-Version: 1.0
      """;

  private static DocumentText read(String mail) throws DocumentException {
    return MailText.of(
        mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8),
        html -> "page of " + html.strip());
  }

  @Test
  void readsAPlainMailWithoutQuotesAndSignature() throws Exception {
    DocumentText text =
        read(
            HEADER
                + """
                Content-Type: text/plain; charset=UTF-8
                Content-Transfer-Encoding: quoted-printable

                The parliament =C3=BCber all voted.
                > What did it do?

                The bank lends.
                --\s
                Jane
                """);
    assertThat(text.text()).isEqualTo("The parliament über all voted.\n\nThe bank lends.");
    assertThat(text.title()).contains("Island votes");
    assertThat(text.author()).contains("Jane Rö");
    assertThat(text.day()).contains(new FoundDay(LocalDate.of(2024, 11, 6), "its field Date"));
  }

  @Test
  void takesPlainTextBeforeHtmlAndNoAttachment() throws Exception {
    String parts =
        """
        Content-Type: multipart/mixed; boundary=b

        --b
        Content-Type: text/plain
        Content-Disposition: attachment

        Attached.
        --b
        Content-Type: multipart/alternative; boundary=c

        --c
        Content-Type: text/html

        <p>Rich</p>
        --c
        Content-Type: text/plain

        Plain.
        --c--
        --b--
        """;
    assertThat(read(HEADER + parts).text()).isEqualTo("Plain.");
    assertThat(read(HEADER + parts.replace("text/plain", "image/png")).text())
        .isEqualTo("page of <p>Rich</p>");
  }
}
