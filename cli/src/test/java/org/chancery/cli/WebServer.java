// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A site on this machine. */
final class WebServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, Page> pages = new TreeMap<>();
  private final List<String> asked = new ArrayList<>();

  private record Page(Map<String, String> headers, String body) {}

  WebServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  WebServer page(String path, String type, String body) {
    return page(path, Map.of("Content-Type", type), body);
  }

  WebServer page(String path, Map<String, String> headers, String body) {
    pages.put(path, new Page(headers, body));
    return this;
  }

  /** What was asked for so far, in order. */
  List<String> asked() {
    return List.copyOf(asked);
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().toString();
    asked.add(path);
    Page page = pages.get(path);
    try (exchange) {
      if (page == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        page.headers().forEach(exchange.getResponseHeaders()::add);
        byte[] body = page.body().getBytes(UTF_8);
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
      }
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
