package org.tidings.annotation.crf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import org.tidings.cache.FasterForm;

/** Arrays instead of CoreNLP's serialised objects. */
final class CrfForm implements FasterForm<CrfModel> {

  @Override
  public CrfModel convert(InputStream source) throws IOException {
    return SerializedModel.read(source);
  }

  @Override
  public void write(CrfModel model, Path file) throws IOException {
    model.write(file);
  }

  @Override
  public CrfModel read(Path file) throws IOException {
    return CrfModel.read(file);
  }
}
