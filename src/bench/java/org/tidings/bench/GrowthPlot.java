package org.tidings.bench;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Draws what an article costs against how many there are, as SVG: time left, disk right. */
record GrowthPlot(List<Point> points) {

  private static final int WIDTH = 300;
  private static final int HEIGHT = 160;
  private static final int MARGIN = 45;

  /** When there were so many articles: what one of those added last took, and what each takes. */
  record Point(int articles, double milliseconds, double kilobytes) {}

  GrowthPlot {
    points = List.copyOf(points);
  }

  String svg() {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="11">
        <rect width="100%%" height="100%%" fill="white"/>
        %s%s</svg>
        """
        .formatted(
            2 * (WIDTH + MARGIN) + MARGIN,
            HEIGHT + 2 * MARGIN,
            panel(MARGIN, "ms an article", "#0b6e99", Point::milliseconds),
            panel(2 * MARGIN + WIDTH, "KB an article, on disk", "#a14a00", Point::kilobytes));
  }

  private String panel(int left, String title, String colour, ToDoubleFunction<Point> figure) {
    double most = 1.25 * points.stream().mapToDouble(figure).max().orElse(1);
    String line =
        points.stream()
            .map(
                it ->
                    String.format(
                        Locale.ROOT, "%.1f,%.1f", x(left, it), y(figure.applyAsDouble(it), most)))
            .collect(Collectors.joining(" "));
    String marks =
        points.stream()
            .map(it -> mark(left, it, figure.applyAsDouble(it), most, colour))
            .collect(Collectors.joining());
    return text(left, MARGIN - 18, "start", title + " (articles on a logarithmic scale)")
        + "<path d=\"M%d %d V%d H%d\" fill=\"none\" stroke=\"#888\"/>\n"
            .formatted(left, MARGIN, MARGIN + HEIGHT, left + WIDTH)
        + "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>\n"
            .formatted(line, colour)
        + marks;
  }

  private String mark(int left, Point point, double value, double most, String colour) {
    double x = x(left, point);
    double y = y(value, most);
    return String.format(
            Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>\n", x, y, colour)
        + text(x, y - 8, "middle", String.format(Locale.ROOT, "%.0f", value))
        + text(
            x, MARGIN + HEIGHT + 15, "middle", String.format(Locale.ROOT, "%,d", point.articles()));
  }

  private double x(int left, Point point) {
    double first = Math.log(points.get(0).articles());
    double last = Math.log(points.get(points.size() - 1).articles());
    double share = (Math.log(point.articles()) - first) / Math.max(last - first, 1e-9);
    return left + 15 + share * (WIDTH - 30);
  }

  private static double y(double value, double most) {
    return MARGIN + HEIGHT * (1 - value / most);
  }

  private static String text(double x, double y, String anchor, String words) {
    return String.format(
        Locale.ROOT,
        "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>\n",
        x,
        y,
        anchor,
        words);
  }
}
