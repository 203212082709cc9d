// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.time.Timekeeper;

/** A source that answers as a test wants, and a time that only pauses make go by. */
final class ScriptedSource implements Transport, Timekeeper {
  final Map<String, byte[]> files = new TreeMap<>();
  final Map<String, List<Answer>> answersBefore = new TreeMap<>();
  final List<String> asked = new ArrayList<>();
  final List<Duration> pauses = new ArrayList<>();
  private final StringBuilder list = new StringBuilder();
  private Duration now = Duration.ZERO;

  /** A slice whose bytes are a text, in the list as it is. */
  Slice slice(String name, String text) {
    Slice slice = listed(name, text);
    files.put(slice.path(), text.getBytes(StandardCharsets.UTF_8));
    return slice;
  }

  /** A slice that only the list has. */
  Slice listed(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    list.append("%d %s http://source/gdeltv2/%s%n".formatted(bytes.length, md5(bytes), name));
    return Slice.named(name).orElseThrow();
  }

  /** What it answers before it gives the file. */
  void first(Slice slice, Answer... answers) {
    answersBefore.put(slice.path(), new ArrayList<>(List.of(answers)));
  }

  SliceList list() throws IOException {
    SliceList read = new SliceList(slice -> true);
    read.read(new ByteArrayInputStream(list.toString().getBytes(StandardCharsets.UTF_8)));
    return read;
  }

  private static String md5(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  @Override
  public synchronized Answer bring(String path, Path into, Duration patience) throws IOException {
    asked.add(path);
    List<Answer> before = answersBefore.getOrDefault(path, List.of());
    if (!before.isEmpty()) {
      return before.remove(0);
    }
    byte[] bytes = files.get(path);
    if (bytes == null) {
      return new Answer.Absent();
    }
    Files.write(into, bytes);
    return new Answer.Brought(Optional.empty());
  }

  @Override
  public synchronized Duration elapsed() {
    return now;
  }

  @Override
  public synchronized void pause(Duration time) {
    if (time.compareTo(Duration.ZERO) > 0) {
      pauses.add(time);
      now = now.plus(time);
    }
  }
}
