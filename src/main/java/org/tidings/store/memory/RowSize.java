package org.tidings.store.memory;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;

/** How much a row of an answer is, in values. */
final class RowSize {

  private static final int CHARACTERS = 100;

  private RowSize() {}

  /** At least one. */
  static long of(Binding row) {
    long values = 1;
    for (Iterator<Var> variables = row.vars(); variables.hasNext(); ) {
      values += of(row.get(variables.next()));
    }
    return values;
  }

  /** One, and one more for each hundred characters. */
  static long of(Node value) {
    int length = value.isLiteral() ? value.getLiteralLexicalForm().length() : 0;
    return 1L + length / CHARACTERS;
  }
}
