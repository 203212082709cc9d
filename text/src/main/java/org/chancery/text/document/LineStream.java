// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Lines of bytes, one at a time, none longer than a text may be. */
final class LineStream {
  private final InputStream in;
  private final byte[] buffer = new byte[65_536];
  private int at;
  private int filled;
  private long number;
  private boolean tooLong;

  LineStream(InputStream in) {
    this.in = in;
  }

  /** The next line without its end; empty at the end of the file. */
  Optional<byte[]> next() throws IOException {
    if (!fill()) {
      return Optional.empty();
    }
    number++;
    tooLong = false;
    ByteArrayOutputStream line = new ByteArrayOutputStream();
    while (fill()) {
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      int room = Limits.TEXT - line.size();
      line.write(buffer, at, Math.min(room, end - at));
      tooLong |= end - at > room;
      at = end + 1;
      if (end < filled) {
        break;
      }
      at = filled;
    }
    return Optional.of(line.toByteArray());
  }

  /** The number of the last line, from 1. */
  long number() {
    return number;
  }

  /** Whether the last line was longer, and is cut. */
  boolean tooLong() {
    return tooLong;
  }

  private boolean fill() throws IOException {
    if (at >= filled) {
      at = 0;
      filled = Math.max(0, in.read(buffer, 0, buffer.length));
    }
    return filled > 0;
  }
}
