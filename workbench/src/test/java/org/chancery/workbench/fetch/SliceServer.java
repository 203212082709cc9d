// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Serves slices on this machine in GDELT's own layout, with the faults that a test asks for. */
final class SliceServer implements AutoCloseable {
  private static final String FOLDER = "/gdeltv2/";

  private final ServerSocket socket;
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
  private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
  private final StringBuilder list = new StringBuilder();
  private final StringBuilder translations = new StringBuilder();

  /** What can go wrong with one answer. */
  enum Fault {
    TRUNCATED,
    WRONG_BYTES,
    BUSY,
    FAILING,
    DRIPPING,
    RESET
  }

  SliceServer() {
    try {
      socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException refused) {
      throw new UncheckedIOException(refused);
    }
    threads.execute(this::serve);
  }

  String address() {
    return "http://127.0.0.1:" + socket.getLocalPort();
  }

  /** A slice of rows, in the list and in its place. */
  SliceServer rows(String name, String... rows) {
    return bytes(name, zip(name, rows));
  }

  SliceServer bytes(String name, byte[] bytes) {
    return listed(name, bytes).placed(FOLDER + name, bytes);
  }

  /** A slice that is in the list, and has nothing in its place yet. */
  SliceServer listed(String name, byte[] bytes) {
    return line(
        name.contains("translation"),
        bytes.length + " " + md5(bytes) + " http://data.gdeltproject.org" + FOLDER + name);
  }

  SliceServer line(boolean translation, String line) {
    (translation ? translations : list).append(line).append('\n');
    return this;
  }

  SliceServer placed(String path, byte[] bytes) {
    files.put(path, bytes);
    return this;
  }

  /** How the next answers for a slice go wrong, before it is given. */
  SliceServer faults(String name, Fault... next) {
    faults.put(FOLDER + name, new ArrayDeque<>(Arrays.asList(next)));
    return this;
  }

  /** Paths that were asked for, without the lists. */
  List<String> asked() {
    synchronized (asked) {
      return asked.stream().filter(path -> path.endsWith(".zip")).toList();
    }
  }

  private void serve() {
    while (!socket.isClosed()) {
      try {
        Socket client = socket.accept();
        threads.execute(() -> answer(client));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void answer(Socket client) {
    try (client) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
      String request = in.readLine();
      if (request == null) {
        return; // hung up before it asked
      }
      String path = request.split(" ")[1];
      for (String line = in.readLine(); line != null && !line.isEmpty(); ) {
        line = in.readLine();
      }
      asked.add(path);
      answer(client, path);
    } catch (IOException | InterruptedException gone) {
      Thread.currentThread().interrupt(); // the client has hung up
    }
  }

  private void answer(Socket client, String path) throws IOException, InterruptedException {
    Optional<byte[]> file = file(path);
    Deque<Fault> next = faults.getOrDefault(path, new ArrayDeque<>());
    Optional<Fault> fault;
    synchronized (next) {
      fault = Optional.ofNullable(next.poll());
    }
    OutputStream out = client.getOutputStream();
    if (fault.isPresent()) {
      fail(fault.get(), client, out, file.orElse(new byte[100]));
    } else if (file.isEmpty()) {
      head(out, "404 Not Found", "", 0);
    } else {
      head(out, "200 OK", "", file.get().length);
      out.write(file.get());
    }
  }

  private Optional<byte[]> file(String path) {
    return switch (path) {
      case "/gdeltv2/masterfilelist.txt" -> Optional.of(utf8(list.toString()));
      case "/gdeltv2/masterfilelist-translation.txt" -> Optional.of(utf8(translations.toString()));
      default -> Optional.ofNullable(files.get(path));
    };
  }

  private static void fail(Fault fault, Socket client, OutputStream out, byte[] file)
      throws IOException, InterruptedException {
    switch (fault) {
      case TRUNCATED -> {
        head(out, "200 OK", "", file.length);
        out.write(file, 0, file.length / 2);
      }
      case WRONG_BYTES -> {
        byte[] wrong = file.clone();
        wrong[wrong.length / 2] ^= 1;
        head(out, "200 OK", "", wrong.length);
        out.write(wrong);
      }
      case BUSY -> head(out, "429 Too Many Requests", "Retry-After: 7\r\n", 0);
      case FAILING -> head(out, "500 Internal Server Error", "", 0);
      case DRIPPING -> {
        head(out, "200 OK", "", file.length);
        for (byte one : file) {
          out.write(one);
          out.flush();
          Thread.sleep(50);
        }
      }
      case RESET -> client.setSoLinger(true, 0); // closing sends a reset
    }
  }

  private static void head(OutputStream out, String status, String more, int length)
      throws IOException {
    out.write(
        utf8(
            "HTTP/1.1 %s\r\n%sContent-Length: %d\r\nConnection: close\r\n\r\n"
                .formatted(status, more, length)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** A zip of one member, as GDELT packs it. */
  static byte[] zip(String name, String... rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      ZipEntry member = new ZipEntry(name.replaceFirst("\\.zip$", ""));
      member.setTime(0);
      zip.putNextEntry(member);
      for (String row : rows) {
        zip.write(utf8(row + "\n"));
      }
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    return bytes.toByteArray();
  }

  private static String md5(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
    threads.shutdownNow();
  }
}
