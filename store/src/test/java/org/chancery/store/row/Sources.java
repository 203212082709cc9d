// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.row;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads sources to their end, and makes streams that misbehave. */
final class Sources {
  private Sources() {}

  static List<RawRow> rows(RowSource source) throws IOException {
    List<RawRow> rows = new ArrayList<>();
    for (Optional<RawRow> row = source.next(); row.isPresent(); row = source.next()) {
      rows.add(row.get());
    }
    return rows;
  }

  /** What a source gives before it breaks off; it must do so. */
  static List<RawRow> rowsUntilBreak(RowSource source) {
    List<RawRow> rows = new ArrayList<>();
    try {
      for (Optional<RawRow> row = source.next(); row.isPresent(); row = source.next()) {
        rows.add(row.get());
      }
    } catch (IOException expected) {
      return rows;
    }
    throw new AssertionError("the source came to an end");
  }

  static List<String> texts(RowSource source) throws IOException {
    return rows(source).stream().map(RawRow::text).toList();
  }

  static InputStream of(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  /** Gives bytes, a few at a time, and then fails where the end should be. */
  static InputStream breakingAfter(byte[] bytes, int step) {
    return new InputStream() {
      private int at;

      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
      }

      @Override
      public int read(byte[] into, int offset, int length) throws IOException {
        if (at == bytes.length) {
          throw new IOException("the wire was cut");
        }
        int count = Math.min(Math.min(length, step), bytes.length - at);
        System.arraycopy(bytes, at, into, offset, count);
        at += count;
        return count;
      }
    };
  }

  /** A stream of so many bytes of one kind, which nobody has to hold. */
  static InputStream repeated(char character, long count) {
    return new InputStream() {
      private long left = count;

      @Override
      public int read() {
        return left-- > 0 ? character : -1;
      }

      @Override
      public int read(byte[] into, int offset, int length) {
        if (left <= 0) {
          return -1;
        }
        int given = (int) Math.min(left, length);
        java.util.Arrays.fill(into, offset, offset + given, (byte) character);
        left -= given;
        return given;
      }
    };
  }
}
