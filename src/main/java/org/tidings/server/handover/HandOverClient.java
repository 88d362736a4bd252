package org.tidings.server.handover;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tidings.source.SourceItem;

/** Hands the articles of one build over to the server of a store. Not thread-safe. */
public final class HandOverClient {

  private static final Duration TO_CONNECT = Duration.ofSeconds(5);
  private static final Duration TO_ANSWER = Duration.ofMinutes(2);

  // No proxy: what is handed over does not leave this machine.
  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .proxy(HttpClient.Builder.NO_PROXY)
          .connectTimeout(TO_CONNECT)
          .build();
  private final Serving serving;
  private final String build;
  private DocumentBatch batch = new DocumentBatch();

  /**
   * Begins a build.
   *
   * @param order what the server's {@link Intake} is to do
   */
  public HandOverClient(Serving serving, String order) throws HandOverException {
    this.serving = serving;
    HttpResponse<String> answer = post(HandOverFilter.PATH, order.getBytes(StandardCharsets.UTF_8));
    this.build = HandOverFilter.PATH + "/" + checked(answer).body().strip();
  }

  /** Adds a document to those that are to be brought. Says whether it is time to {@link #bring}. */
  public boolean add(SourceItem item) {
    batch.add(item);
    return batch.isFull();
  }

  /**
   * Brings what was added, if anything; also tells the server that its caller is still there. What
   * is not taken is brought with the next call.
   */
  public News bring() throws HandOverException {
    News news = news(post(build, batch.bytes()));
    if (news.taken()) {
      batch = new DocumentBatch();
    }
    return news;
  }

  /** Says that there is nothing more to bring, and waits a while for news. */
  public News end() throws HandOverException {
    return news(post(build + HandOverFilter.END, new byte[0]));
  }

  /** Asks to end early, and waits a while for news. */
  public News stop() throws HandOverException {
    return news(post(build + HandOverFilter.STOP, new byte[0]));
  }

  private static News news(HttpResponse<String> answer) throws HandOverException {
    List<String> lines = checked(answer).body().lines().filter(line -> !line.isEmpty()).toList();
    boolean taken = !answer.headers().firstValue(HandOverFilter.TAKEN).equals(Optional.of("false"));
    boolean ended = answer.headers().firstValue(HandOverFilter.ENDED).isPresent();
    return new News(lines, taken, ended);
  }

  private static HttpResponse<String> checked(HttpResponse<String> answer)
      throws HandOverException {
    if (answer.statusCode() / 100 != 2) {
      throw new HandOverException(
          "it answers with %d: %s".formatted(answer.statusCode(), answer.body().strip()));
    }
    return answer;
  }

  private HttpResponse<String> post(String path, byte[] body) throws HandOverException {
    HttpRequest request =
        HttpRequest.newBuilder(serving.address().resolve(path))
            .timeout(TO_ANSWER)
            .header("Authorization", serving.token().header())
            .header("Content-Type", "application/octet-stream")
            .POST(BodyPublishers.ofByteArray(body))
            .build();
    try {
      return http.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new HandOverException("it does not answer: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new HandOverException("interrupted while it was asked", e);
    }
  }
}
