// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;

/** A stream whose beginning has been looked at. */
final class Peeked {
  private final byte[] head;
  private final InputStream whole;

  private Peeked(byte[] head, InputStream whole) {
    this.head = head;
    this.whole = whole;
  }

  /** Looks. A failure on the way is met again by whoever reads as far. */
  static Peeked of(InputStream in) {
    byte[] buffer = new byte[FormatSniffer.HEAD];
    int length = 0;
    InputStream rest = in;
    try {
      while (length < buffer.length) {
        int read = in.read(buffer, length, buffer.length - length);
        if (read < 0) {
          break;
        }
        length += read;
      }
    } catch (IOException failure) {
      rest = failing(failure);
    }
    byte[] head = Arrays.copyOf(buffer, length);
    return new Peeked(head, new SequenceInputStream(new ByteArrayInputStream(head), rest));
  }

  /** Its beginning, all of it where it is short; not to be changed. */
  byte[] head() {
    return head;
  }

  /** The stream, from its beginning. */
  InputStream whole() {
    return whole;
  }

  private static InputStream failing(IOException failure) {
    return new InputStream() {
      @Override
      public int read() throws IOException {
        throw failure;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        throw failure;
      }
    };
  }
}
