// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/*
 * How it works. Events come from GdeltGenerator. Of the mentions of a quarter of an hour two in five
 * tell of its own events and the others of events of the day before, as in the real slices of 21 July
 * 2026, of which 62 % told of events first seen earlier; there are 2.7 for each event of the slice,
 * as there.
 */
/** Days of GDELT 2.0, English, made up and served from this machine in GDELT's own layout. */
final class MadeMirror implements AutoCloseable {
  private static final int QUARTERS_OF_A_DAY = 96;
  private static final double MENTIONS_PER_EVENT = 2.7;
  private static final double OF_OWN_EVENTS = 0.38;
  private static final long SEED = 20_260_721;

  private final Path folder;
  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(2);
  private final StringBuilder list = new StringBuilder();
  private final Random random = new Random(SEED);
  private final List<String> recent = new ArrayList<>();
  private long rows;
  private long bytes;

  MadeMirror(Path folder) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", this::answer);
    server.setExecutor(threads);
    server.start();
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  long rows() {
    return rows;
  }

  long bytes() {
    return bytes;
  }

  /**
   * Makes days.
   *
   * @param perSlice events in a slice
   */
  void make(GdeltSlices like, int days, int perSlice) throws IOException {
    GdeltGenerator generator = new GdeltGenerator(like, SEED);
    for (int quarter = 0; quarter < days * QUARTERS_OF_A_DAY; quarter++) {
      String stamp =
          GdeltGenerator.firstDay()
                  .plusDays(quarter / QUARTERS_OF_A_DAY)
                  .toString()
                  .replace("-", "")
              + "%02d%02d00"
                  .formatted(quarter % QUARTERS_OF_A_DAY / 4, quarter % QUARTERS_OF_A_DAY % 4 * 15);
      List<String> events = generator.slice(quarter, perSlice);
      publish(stamp + ".export.CSV", events);
      publish(stamp + ".mentions.CSV", mentions(events, stamp));
    }
  }

  private List<String> mentions(List<String> events, String stamp) {
    List<String> own = events.stream().map(row -> row.split("\t", 2)[0]).toList();
    List<String> mentions = new ArrayList<>();
    for (int i = 0; i < events.size() * MENTIONS_PER_EVENT; i++) {
      boolean fresh = recent.isEmpty() || random.nextDouble() < OF_OWN_EVENTS;
      String event = any(fresh ? own : recent);
      String host = "site" + random.nextInt(500) + ".example";
      mentions.add(
          String.join(
              "\t",
              event,
              stamp,
              stamp,
              "1",
              host,
              "https://" + host + "/" + Long.toString(random.nextLong() >>> 20, 36),
              Integer.toString(1 + random.nextInt(20)),
              "-1",
              "100",
              "200",
              "1",
              Integer.toString(10 * (1 + random.nextInt(10))),
              "3000",
              "-1.5",
              "",
              ""));
    }
    recent.addAll(own);
    int surplus = recent.size() - QUARTERS_OF_A_DAY * own.size();
    if (surplus > 0) {
      recent.subList(0, surplus).clear();
    }
    return mentions;
  }

  private void publish(String name, List<String> lines) throws IOException {
    Path file = folder.resolve(name + ".zip");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), UTF_8)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write((String.join("\n", lines) + "\n").getBytes(UTF_8));
    }
    byte[] whole = Files.readAllBytes(file);
    rows += lines.size();
    bytes += whole.length;
    list.append(
        String.format(
            Locale.ROOT,
            "%d %s http://data.gdeltproject.org/gdeltv2/%s%n",
            whole.length,
            md5(whole),
            file.getFileName()));
  }

  private static String md5(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  private <T> T any(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    String name = path.substring(path.lastIndexOf('/') + 1);
    Path file = folder.resolve(name);
    try (exchange) {
      if (name.equals("masterfilelist.txt")) {
        send(exchange, list.toString().getBytes(UTF_8));
      } else if (path.startsWith("/gdeltv2/") && Files.isRegularFile(file)) {
        send(exchange, Files.readAllBytes(file));
      } else {
        exchange.sendResponseHeaders(404, -1);
      }
    }
  }

  private static void send(HttpExchange exchange, byte[] body) throws IOException {
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
