package org.tidings.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.tidings.annotation.AnnotationException;
import org.tidings.bench.typed.TypedTraining;

/** Learns the classifiers of typed facts from KnowledgeNet and overwrites the resource. */
final class TypedTrainingBenchmark implements Benchmark {

  @Override
  public String name() {
    return "typed-training";
  }

  @Override
  public boolean isAskedFor() {
    return true;
  }

  @Override
  public void run(Path data, PrintStream out) throws IOException, BenchmarkException {
    try {
      out.println("Learned " + TypedTraining.run(data));
    } catch (AnnotationException e) {
      throw new BenchmarkException("a text cannot be annotated", e);
    }
  }
}
