package org.tidings.annotation.neural;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ModelReaderTest {

  private static final String SIZES =
      """
      language=UniversalEnglish
      tlp=edu.stanford.nlp.trees.PennTreebankLanguagePack
      dict=2
      pos=1
      label=2
      embeddingSize=2
      hiddenSize=1
      numTokens=1
      preComputed=0
      """;

  private static NeuralModel read(String text) throws IOException {
    return ModelReader.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void readsNamesAndNumbersInTheirOrder() throws IOException {
    NeuralModel model =
        read(
            SIZES
                + """
                -UNKNOWN- 0.5 -0.25
                caf\u00e9 1 2
                NN -0.0123 12.5
                -NULL- 0 0
                root 1e-2 0.1234567891
                3.5
                -4
                0.125
                7 8 9
                """);
    assertThat(model.word("caf\u00e9")).isEqualTo(1);
    assertThat(model.word("nowhere")).isZero();
    assertThat(model.tag("NN")).isEqualTo(2);
    assertThat(model.labels()).containsExactly("-NULL-", "root");
    assertThat(model.firstLabel()).isEqualTo(3);
    assertThat(model.embeddings())
        .isDeepEqualTo(
            new float[][] {
              {0.5f, -0.25f}, {1, 2}, {-0.0123f, 12.5f}, {0, 0}, {0.01f, 0.12345679f}
            });
    assertThat(model.input()).isDeepEqualTo(new float[][] {{3.5f}, {-4}});
    assertThat(model.bias()).containsExactly(0.125f);
    assertThat(model.output()).isDeepEqualTo(new float[][] {{7, 8, 9}});
  }

  @Test
  void refusesAModelThatIsCutOff() {
    assertThatThrownBy(() -> read(SIZES + "-UNKNOWN- 0.5"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("ends too early");
  }
}
