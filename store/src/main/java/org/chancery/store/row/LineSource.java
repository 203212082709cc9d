// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.row;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Function;

/*
 * How it works. Bytes are read a block at a time and cut at line feeds; nothing is decoded before it
 * is cut, so a broken byte spoils its own row only. A line that is longer than RawRow.LIMIT keeps its
 * beginning, and the rest is passed over without being held: a line of 100 MB costs 1 MiB.
 */
/** The lines of a text, each cut into cells. */
public final class LineSource implements RowSource {
  private static final int BLOCK = 1 << 18;

  private final InputStream in;
  private final Function<String, Cells> cutter;
  private final Optional<Charset> otherwise;
  private final byte[] block = new byte[BLOCK];
  private byte[] carry = new byte[0];
  private int at;
  private int end;
  private long line;

  /** Lines of a stream, which the caller closes, cut at their tabs. */
  public LineSource(InputStream in) {
    this(in, Cells::tabbed, Optional.empty());
  }

  /**
   * Lines of a stream, which the caller closes, cut at their tabs.
   *
   * @param otherwise how a line is read that is not UTF-8
   */
  public LineSource(InputStream in, Charset otherwise) {
    this(in, Cells::tabbed, Optional.of(otherwise));
  }

  LineSource(InputStream in, Function<String, Cells> cutter, Optional<Charset> otherwise) {
    this.in = in;
    this.cutter = cutter;
    this.otherwise = otherwise;
  }

  @Override
  public Optional<RawRow> next() throws IOException {
    long bytes = 0;
    carry = carry.length == 0 ? carry : new byte[0];
    while (true) {
      if (at == end && !fill()) {
        return bytes == 0 ? Optional.empty() : Optional.of(row(carry, 0, carry.length, bytes));
      }
      int feed = indexOfFeed();
      int stop = feed < 0 ? end : feed;
      int begin = at;
      bytes += stop - begin;
      at = feed < 0 ? end : feed + 1;
      if (feed >= 0 && carry.length == 0) {
        return Optional.of(row(block, begin, stop, bytes));
      }
      keep(begin, stop);
      if (feed >= 0) {
        return Optional.of(row(carry, 0, carry.length, bytes));
      }
    }
  }

  /* One read at a time: what a broken file still gives must not be lost to the read that fails. */
  private boolean fill() throws IOException {
    at = 0;
    end = 0;
    end = Math.max(0, in.read(block, 0, block.length));
    return end > 0;
  }

  private int indexOfFeed() {
    for (int i = at; i < end; i++) {
      if (block[i] == '\n') {
        return i;
      }
    }
    return -1;
  }

  private void keep(int begin, int stop) {
    int room = Math.min(stop - begin, RawRow.LIMIT - carry.length);
    if (room > 0) {
      int old = carry.length;
      carry = Arrays.copyOf(carry, old + room);
      System.arraycopy(block, begin, carry, old, room);
    }
  }

  private RawRow row(byte[] from, int begin, int stop, long bytes) {
    line++;
    int last = stop > begin && from[stop - 1] == '\r' ? stop - 1 : stop;
    int first = line == 1 && startsWithMark(from, begin, last) ? begin + 3 : begin;
    int length = Math.min(last - first, RawRow.LIMIT);
    String text = new String(from, first, length, StandardCharsets.UTF_8);
    boolean broken = text.indexOf('\ufffd') >= 0 && !isUtf8(from, first, length);
    if (broken && otherwise.isPresent()) {
      text = new String(from, first, length, otherwise.get());
    }
    return new RawRow(line, text, cutter.apply(text), bytes, broken);
  }

  private static boolean isUtf8(byte[] from, int first, int length) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(from, first, length));
      return true;
    } catch (CharacterCodingException malformed) {
      return false;
    }
  }

  /* A byte order mark, as Excel writes it. */
  private static boolean startsWithMark(byte[] from, int begin, int last) {
    return last - begin >= 3
        && from[begin] == (byte) 0xEF
        && from[begin + 1] == (byte) 0xBB
        && from[begin + 2] == (byte) 0xBF;
  }
}
