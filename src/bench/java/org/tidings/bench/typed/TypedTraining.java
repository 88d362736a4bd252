package org.tidings.bench.typed;

import java.io.BufferedOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tidings.relation.typed.TypedModel;

/**
 * Learns the classifiers of typed facts from KnowledgeNet and writes the resource, byte for byte
 * the same each time.
 *
 * <p>Not run with the tests: {@code ./mvnw -q test -Dtest=TypedTraining
 * -Dbench.data=../shared/bench}. With {@code -Dbench.parses=FILE} the annotated texts are kept in a
 * file. Only hashes of features and weights are written.
 */
final class TypedTraining {

  private static final Path MODEL =
      Path.of("src/main/resources/org/tidings/relation/typed/typed-model.bin");

  @Test
  void learnsTheClassifiers() throws Exception {
    Path data = Path.of(System.getProperty("bench.data", "../shared/bench"));
    List<GoldText> texts = GoldText.read(data.resolve("knowledgenet/train.jsonl"));
    TypedModel model =
        new TypedTrainer(Labelled.of(texts, ParsedTexts.of(texts, ParsedTexts.cache()))).train();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(MODEL))) {
      model.write(out);
    }
  }
}
