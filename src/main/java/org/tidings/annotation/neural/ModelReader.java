package org.tidings.annotation.neural;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tidings.cache.HashedKeys;

/**
 * Reads a model from CoreNLP's text format: sizes, embeddings, weights of the hidden layer, its
 * bias, weights of the output layer. It is 49 MB of decimal numbers, so they are read without
 * making strings of them.
 */
final class ModelReader {

  private static final int NOTHING = -1;
  private static final float[] POWERS = {1, 1e1f, 1e2f, 1e3f, 1e4f, 1e5f, 1e6f};
  private static final int MOST_EXACT_DIGITS = 7;

  private final InputStream in;
  private final byte[] buffer = new byte[1 << 16];
  private final byte[] word = new byte[1 << 12];
  private int length;
  private int next;
  private int end;

  private ModelReader(InputStream in) {
    this.in = in;
  }

  static NeuralModel read(InputStream in) throws IOException {
    return new ModelReader(in).model();
  }

  private NeuralModel model() throws IOException {
    Map<String, Integer> sizes = new HashMap<>();
    while (!sizes.containsKey("preComputed")) {
      String[] parts = word().split("=", 2);
      if (parts.length == 2 && parts[1].chars().allMatch(Character::isDigit)) {
        sizes.put(parts[0], Integer.parseInt(parts[1]));
      }
    }
    int width = size(sizes, "embeddingSize");
    int hidden = size(sizes, "hiddenSize");
    List<float[]> embeddings = new ArrayList<>();
    List<String> words = embeddings(size(sizes, "dict"), width, embeddings);
    List<String> tags = embeddings(size(sizes, "pos"), width, embeddings);
    List<String> labels = embeddings(size(sizes, "label"), width, embeddings);
    return new NeuralModel(
        HashedKeys.of(words),
        HashedKeys.of(tags),
        labels,
        embeddings.toArray(float[][]::new),
        matrix(width * size(sizes, "numTokens"), hidden),
        numbers(hidden),
        matrix(hidden, 2 * labels.size() - 1));
  }

  private static int size(Map<String, Integer> sizes, String name) throws IOException {
    Integer size = sizes.get(name);
    if (size == null) {
      throw new IOException("the parser's model does not tell its " + name);
    }
    return size;
  }

  private List<String> embeddings(int count, int width, List<float[]> rows) throws IOException {
    List<String> names = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      names.add(word());
      rows.add(numbers(width));
    }
    return names;
  }

  private float[][] matrix(int rows, int columns) throws IOException {
    float[][] matrix = new float[rows][];
    for (int i = 0; i < rows; i++) {
      matrix[i] = numbers(columns);
    }
    return matrix;
  }

  private float[] numbers(int count) throws IOException {
    float[] numbers = new float[count];
    for (int i = 0; i < count; i++) {
      nextWord();
      numbers[i] = number();
    }
    return numbers;
  }

  // A quotient of two whole numbers that floats hold exactly is the float nearest to the decimal.
  private float number() {
    int digits = 0;
    int value = 0;
    int decimals = NOTHING;
    boolean negative = word[0] == '-';
    for (int i = negative ? 1 : 0; i < length; i++) {
      byte character = word[i];
      if (character == '.' && decimals == NOTHING) {
        decimals = 0;
      } else if (character >= '0' && character <= '9' && ++digits <= MOST_EXACT_DIGITS) {
        value = value * 10 + character - '0';
        decimals += decimals == NOTHING ? 0 : 1;
      } else {
        return Float.parseFloat(text());
      }
    }
    if (decimals >= POWERS.length) {
      return Float.parseFloat(text());
    }
    float number = value / POWERS[Math.max(0, decimals)];
    return negative ? -number : number;
  }

  private String word() throws IOException {
    nextWord();
    return text();
  }

  private String text() {
    return new String(word, 0, length, StandardCharsets.UTF_8);
  }

  private void nextWord() throws IOException {
    int character = next();
    while (character == ' ' || character == '\n' || character == '\r') {
      character = next();
    }
    length = 0;
    while (character > ' ') {
      word[length++] = (byte) character;
      character = next();
    }
    if (length == 0) {
      throw new EOFException("the parser's model ends too early");
    }
  }

  private int next() throws IOException {
    if (next == end) {
      end = in.read(buffer);
      next = 0;
      if (end <= 0) {
        end = 0;
        return NOTHING;
      }
    }
    return buffer[next++] & 0xff;
  }
}
