// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A mirror of GDELT on this machine. */
final class FeedServer implements AutoCloseable {
  private final HttpServer server;
  private final Map<String, byte[]> files = new TreeMap<>();
  private final StringBuilder list = new StringBuilder();

  FeedServer() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  /** A slice that is a file. */
  FeedServer file(Path file) throws IOException {
    return slice(String.valueOf(file.getFileName()), Files.readAllBytes(file));
  }

  /** A slice of rows. */
  FeedServer rows(String name, String... rows) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      zip.putNextEntry(new ZipEntry(name.replaceFirst("\\.zip$", "")));
      for (String row : rows) {
        zip.write((row + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
    return slice(name, bytes.toByteArray());
  }

  private FeedServer slice(String name, byte[] bytes) {
    files.put("/gdeltv2/" + name, bytes);
    list.append(
        "%d %s http://data.gdeltproject.org/gdeltv2/%s%n"
            .formatted(bytes.length, md5(bytes), name));
    return this;
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    byte[] file =
        path.startsWith("/gdeltv2/masterfilelist")
            ? list.toString().getBytes(StandardCharsets.UTF_8)
            : files.get(path);
    try (exchange) {
      if (file == null) {
        exchange.sendResponseHeaders(404, -1);
      } else {
        exchange.sendResponseHeaders(200, file.length);
        exchange.getResponseBody().write(file);
      }
    }
  }

  private static String md5(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
