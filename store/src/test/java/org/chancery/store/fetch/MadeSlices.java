// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.chancery.model.time.Period;

/** Invented slices of GDELT in a cache, as if they had been fetched. */
public final class MadeSlices {
  private final SliceCache cache;
  private final Map<Slice, Fetched> fetched = new TreeMap<>(MadeSlices::order);

  /** Slices that lie in a folder. */
  public MadeSlices(Path folder) {
    this.cache = new SliceCache(folder);
  }

  private static int order(Slice one, Slice other) {
    int byPart = one.part().compareTo(other.part());
    int byTime = byPart != 0 ? byPart : one.begins().compareTo(other.begins());
    return byTime != 0 ? byTime : one.feed().compareTo(other.feed());
  }

  /** The slice of a name. */
  public static Slice slice(String name) {
    return Slice.named(name).orElseThrow();
  }

  /** All slices of 2.0 of a day, events and mentions, without a row. */
  public MadeSlices emptyDay(String day, Collection<GdeltFeed> feeds) {
    LocalDate date = LocalDate.parse(day);
    LocalDateTime due = date.plusDays(1).atStartOfDay();
    Timetable.of(new Period(date, date), feeds, due)
        .forEach(batch -> batch.slices().forEach(slice -> rows(slice.name())));
    return this;
  }

  /** A slice with rows, in place of what it was. */
  public MadeSlices rows(String name, String... rows) {
    return bytes(name, zip(name, rows));
  }

  /** A slice of any bytes. */
  public MadeSlices bytes(String name, byte[] bytes) {
    Slice slice = slice(name);
    try {
      Files.createDirectories(cache.file(slice).resolveSibling("."));
      Files.write(cache.file(slice), bytes);
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    String list = "%d %s http://source/gdeltv2/%s".formatted(bytes.length, md5(bytes), name);
    SliceList read = new SliceList(any -> true);
    try {
      read.read(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
    fetched.put(slice, new Fetched(slice, SliceState.PRESENT, read.checksum(slice), ""));
    return this;
  }

  /** A slice that could not be had. */
  public MadeSlices missing(String name, SliceState state) {
    Slice slice = slice(name);
    fetched.put(
        slice, new Fetched(slice, state, java.util.Optional.empty(), "so the test wants it"));
    return this;
  }

  /** What became of each, in the order in which they are read. */
  public List<Fetched> fetched() {
    return List.copyOf(fetched.values());
  }

  /** Where a slice lies. */
  public Path file(Slice slice) {
    return cache.file(slice);
  }

  /** A zip of one member, as GDELT packs it. */
  public static byte[] zip(String name, String... rows) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      ZipEntry member = new ZipEntry(name.replaceFirst("\\.zip$", ""));
      member.setTime(0);
      zip.putNextEntry(member);
      for (String row : rows) {
        zip.write((row + "\n").getBytes(StandardCharsets.UTF_8));
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
}
