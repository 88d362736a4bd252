package org.tidings.server.protocol;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Set;

/**
 * Sends everything but SPARQL to the pages. Fuseki would take the root's every path for the name of
 * one of its services.
 */
public final class PagesFilter implements Filter {

  private static final Set<String> SERVICES = Set.of("/sparql", "/data");

  private final HttpServlet pages;

  public PagesFilter(HttpServlet pages) {
    this.pages = pages;
  }

  @Override
  public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (SERVICES.contains(((HttpServletRequest) request).getRequestURI())) {
      chain.doFilter(request, response);
    } else {
      pages.service(request, response);
    }
  }
}
