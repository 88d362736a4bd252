package org.tidings.server.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tidings.server.protocol.PlainText;
import org.tidings.store.StoreException;

/**
 * Answers requests for pages: finds the section, the format by the end of the path or by the Accept
 * header, and writes the page in it.
 */
public final class Explorer extends HttpServlet {

  private static final long serialVersionUID = 1L;

  private static final String ASSETS = "static";
  private static final String INLINE_STYLES =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:;"
          + " base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

  private final transient Map<String, PageSource> sections;
  private final transient PageWriter writer;
  private final transient Assets assets = new Assets();

  /**
   * Answers with pages that {@code writer} makes of what the sections find.
   *
   * @param sections what makes the pages, by the first part of the path; the first page is ""
   */
  public Explorer(Map<String, PageSource> sections, PageWriter writer) {
    this.sections = Map.copyOf(sections);
    this.writer = writer;
  }

  @Override
  protected void doGet(HttpServletRequest asked, HttpServletResponse answer) throws IOException {
    String path = asked.getRequestURI();
    Optional<PageFormat> byPath = PageFormat.ofPath(path);
    String accept = Optional.ofNullable(asked.getHeader("Accept")).orElse("");
    PageRequest whole = new PageRequest(path, parameters(asked), origin(asked));
    if (whole.section().equals(ASSETS)) {
      asset(whole.rest(), asked, answer);
      return;
    }
    Optional<PageFormat> format = byPath.or(() -> PageFormat.ofAccept(accept));
    answer.setHeader("Vary", "Accept");
    answer.setHeader("Cache-Control", "no-cache");
    if (format.isEmpty()) {
      Message message =
          new Message(
              "Not in that format",
              "Pages come as HTML, Turtle, N-Triples, JSON-LD, JSON and CSV.");
      send(message, whole, HttpServletResponse.SC_NOT_ACCEPTABLE, PageFormat.HTML, answer);
      return;
    }
    PageRequest request = byPath.map(it -> without(whole, it)).orElse(whole);
    show(request, format.get(), answer);
  }

  private static PageRequest without(PageRequest request, PageFormat format) {
    String path = request.path();
    String page = path.substring(0, path.length() - format.extension().length());
    return new PageRequest(
        page.equals("/index") ? "/" : page, request.parameters(), request.origin());
  }

  // The guard has seen to it that the host is one of this server's names.
  private static String origin(HttpServletRequest asked) {
    String host = asked.getHeader("Host");
    return host == null ? "" : asked.getScheme() + "://" + host;
  }

  private static Map<String, String> parameters(HttpServletRequest asked) {
    Map<String, String> parameters = new LinkedHashMap<>();
    asked.getParameterMap().forEach((name, values) -> parameters.put(name, values[0]));
    return parameters;
  }

  private void show(PageRequest request, PageFormat format, HttpServletResponse answer)
      throws IOException {
    PageSource source = sections.get(request.section());
    Answer found = source == null ? missing() : ask(source, request);
    if (found instanceof Answer.Shown shown) {
      send(shown.page(), request, shown.page().status(), format, answer);
    } else if (found instanceof Answer.Moved moved) {
      answer.setStatus(HttpServletResponse.SC_SEE_OTHER);
      answer.setHeader("Location", moved.path());
    } else if (found instanceof Answer.Wrong wrong) {
      Message message = new Message("Not understood", wrong.what());
      send(message, request, HttpServletResponse.SC_BAD_REQUEST, text(format), answer);
    } else if (found instanceof Answer.Missing missing) {
      Message message = new Message("Not found", missing.what());
      send(message, request, HttpServletResponse.SC_NOT_FOUND, text(format), answer);
    }
  }

  private static Answer missing() {
    return new Answer.Missing("There is no such page.");
  }

  private static Answer ask(PageSource source, PageRequest request) {
    try {
      return source.answer(request);
    } catch (StoreException e) {
      return new Answer.Wrong(e.getMessage() + "; " + e.remedy());
    }
  }

  // A message is no RDF.
  private static PageFormat text(PageFormat format) {
    return format == PageFormat.JSON ? PageFormat.JSON : PageFormat.HTML;
  }

  private void send(
      Page page, PageRequest request, int status, PageFormat format, HttpServletResponse answer)
      throws IOException {
    try {
      Optional<byte[]> bytes = writer.write(page, request, format);
      if (bytes.isEmpty()) {
        Message message = new Message("Not found", "The graph knows nothing of this.");
        send(message, request, HttpServletResponse.SC_NOT_FOUND, PageFormat.HTML, answer);
        return;
      }
      answer.setStatus(status);
      if (page.hasInlineStyles()) {
        answer.setHeader("Content-Security-Policy", INLINE_STYLES);
      }
      for (Further it : page.further(request)) {
        answer.addHeader("Link", link(it, format));
      }
      answer.setContentType(format.contentType());
      answer.getOutputStream().write(bytes.get());
    } catch (StoreException e) {
      refuse(HttpServletResponse.SC_SERVICE_UNAVAILABLE, "The store cannot be read now.", answer);
    }
  }

  private static String link(Further it, PageFormat format) {
    return "<%s>; rel=\"%s\"; title=\"%s\""
        .formatted(it.page().link(format.extension()), it.relation(), it.title());
  }

  // Jetty's own pages of errors look otherwise, and name versions.
  private static void refuse(int status, String reason, HttpServletResponse answer)
      throws IOException {
    answer.setStatus(status);
    PlainText.write(reason, answer);
  }

  private void asset(String name, HttpServletRequest asked, HttpServletResponse answer)
      throws IOException {
    Optional<Assets.Asset> found = assets.find(name);
    if (found.isEmpty()) {
      refuse(HttpServletResponse.SC_NOT_FOUND, "There is no such file.", answer);
      return;
    }
    Assets.Asset asset = found.get();
    answer.setHeader("ETag", asset.tag());
    answer.setHeader("Cache-Control", "no-cache");
    if (asset.tag().equals(asked.getHeader("If-None-Match"))) {
      answer.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
      return;
    }
    answer.setContentType(asset.contentType());
    answer.getOutputStream().write(asset.text().getBytes(StandardCharsets.UTF_8));
  }
}
