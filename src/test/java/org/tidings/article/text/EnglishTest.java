package org.tidings.article.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EnglishTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The council approved the budget on Monday, and the mayor signed it the same day.",
        "Park Chan-ho met Choe Ryong Hae and Ri Son Gwon in Kaesong. Yun Jong Sik, Pak Thae Dok and"
            + " Jang Kum Chol attended.",
        "Volkov, Zhirkov, Belyakova, Nikiforov: Duma committee names its delegation. Sidorenko and"
            + " Matveyeva travel to Minsk, Gomel, Brest.",
        "Rovers 2-1 Athletic, United 0-0 City, Town 1-3 County, Wanderers 2-2 Albion, Rangers 1-1"
            + " Thistle",
        "Budget approved"
      })
  void acceptsEnglishAlsoWhenItIsFullOfForeignNames(String text) {
    assertThat(English.otherLanguageOf(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          German|Der Stadtrat hat am Montag den Haushalt beschlossen, und die Bürgermeisterin hat ihn noch am selben Tag unterschrieben.
          French|Le conseil municipal a adopté lundi le budget de la ville, et la maire l'a signé le jour même devant la presse.
          Spanish|El consejo municipal aprobó el lunes el presupuesto de la ciudad y la alcaldesa lo firmó el mismo día ante la prensa.
          Dutch|De gemeenteraad heeft maandag de begroting van de stad goedgekeurd en de burgemeester heeft die dezelfde dag nog ondertekend.
          Indonesian|Dewan kota menyetujui anggaran pada hari Senin dan wali kota menandatanganinya pada hari yang sama di hadapan para wartawan.
          Russian|Городской совет в понедельник утвердил бюджет, и мэр подписала его в тот же день.
          hangul script|시의회는 월요일 예산을 승인했고 시장은 같은 날 서명했다.
          """)
  void namesAnotherLanguage(String language, String text) {
    assertThat(English.otherLanguageOf(text)).contains(language);
  }

  @Test
  void readsLanguageTagsAsPeopleWriteThem() {
    assertThat(English.otherLanguageNamed("en-GB")).isEmpty();
    assertThat(English.otherLanguageNamed("EN_us")).isEmpty();
    assertThat(English.otherLanguageNamed("English")).isEmpty();
    assertThat(English.otherLanguageNamed("??")).isEmpty();
    assertThat(English.otherLanguageNamed("fr")).contains("French");
    assertThat(English.tag("en_GB")).isEqualTo("en-GB");
  }
}
