package org.tidings.pipeline.model;

import java.util.function.Supplier;
import org.tidings.annotation.Annotator;
import org.tidings.annotation.accurate.MissingModelException;

/** Where annotators come from. Implementations are thread-safe. */
interface AnnotatorSource {

  /**
   * An annotator of articles, the same one each time, loaded when it is first asked for.
   *
   * @throws MissingModelException if the parser's model is not there
   */
  Supplier<Annotator> forText(ParserChoice parser) throws MissingModelException;

  /**
   * An annotator of sentences that are tokens already, separated by blanks; another one each time.
   *
   * @throws MissingModelException if the parser's model is not there
   */
  Supplier<Annotator> forTokens(ParserChoice parser) throws MissingModelException;

  /** The one annotator, for all parsers and all texts. */
  static AnnotatorSource only(Supplier<Annotator> annotator) {
    return new AnnotatorSource() {
      @Override
      public Supplier<Annotator> forText(ParserChoice parser) {
        return annotator;
      }

      @Override
      public Supplier<Annotator> forTokens(ParserChoice parser) {
        return annotator;
      }
    };
  }
}
