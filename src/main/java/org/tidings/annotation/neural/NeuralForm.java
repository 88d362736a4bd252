package org.tidings.annotation.neural;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.tidings.cache.FasterForm;

/** Arrays instead of decimal numbers. */
final class NeuralForm implements FasterForm<NeuralModel> {

  @Override
  public NeuralModel convert(InputStream source) throws IOException {
    return ModelReader.read(source);
  }

  @Override
  public void write(NeuralModel model, Path file) throws IOException {
    model.write(file);
  }

  @Override
  public NeuralModel read(Path file) throws IOException {
    return NeuralModel.read(file);
  }
}
