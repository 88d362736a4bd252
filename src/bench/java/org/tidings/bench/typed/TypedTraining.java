package org.tidings.bench.typed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.tidings.annotation.AnnotationException;
import org.tidings.relation.typed.TypedModel;

/**
 * Learns the classifiers of typed facts from KnowledgeNet and writes the resource, byte for byte
 * the same each time. With {@code -Dbench.parses=FILE} the annotated texts are kept in a file. Only
 * hashes of features and weights are written.
 */
public final class TypedTraining {

  private static final Path MODEL =
      Path.of("src/main/resources/org/tidings/relation/typed/typed-model.bin");

  private TypedTraining() {}

  /**
   * Overwrites the resource, and says where it is.
   *
   * @param data the folder of the development sets
   */
  public static Path run(Path data) throws IOException, AnnotationException {
    List<GoldText> texts = GoldText.read(data.resolve("knowledgenet/train.jsonl"));
    Map<String, ResolvedText> resolved =
        ResolvedText.of(texts, ParsedTexts.of(texts, ParsedTexts.cache()));
    TypedModel model = new TypedTrainer(Labelled.of(List.copyOf(resolved.values()))).train();
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(MODEL))) {
      model.write(out);
    }
    return MODEL;
  }
}
