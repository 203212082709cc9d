// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * The regular files of a tar archive (POSIX ustar and pax, GNU), in order. Links and devices are
 * passed over.
 *
 * @see <a href="https://pubs.opengroup.org/onlinepubs/9799919799/utilities/pax.html">POSIX, pax:
 *     ustar interchange format</a>
 */
final class TarStream {
  private static final int BLOCK = 512;
  private static final int LONGEST_NAME = 65_536;

  private final InputStream in;
  private long left;
  private long padding;

  TarStream(InputStream in) {
    this.in = in;
  }

  /** The name of the next file, whose bytes {@link #content()} then gives; empty at the end. */
  Optional<String> next() throws IOException {
    Optional<String> longName = Optional.empty();
    while (true) {
      pass(left + padding);
      left = 0;
      padding = 0;
      byte[] header = in.readNBytes(BLOCK);
      if (header.length == 0 || allZero(header)) {
        return Optional.empty();
      }
      if (header.length < BLOCK) {
        throw new EOFException();
      }
      check(header);
      left = size(header);
      padding = (BLOCK - left % BLOCK) % BLOCK;
      char kind = (char) header[156];
      if (kind == 'L') {
        longName = Optional.of(text(small(), 0, LONGEST_NAME));
      } else if (kind == 'x') {
        longName = paxPath(new String(small(), StandardCharsets.UTF_8));
      } else if (kind == '0' || kind == 0 || kind == '7') {
        return Optional.of(longName.orElseGet(() -> name(header)));
      } else {
        longName = Optional.empty();
      }
    }
  }

  /** The bytes of the file. */
  InputStream content() {
    return new FilterInputStream(in) {
      @Override
      public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        if (left == 0) {
          return -1;
        }
        int read = in.read(target, offset, (int) Math.min(length, left));
        if (read < 0) {
          throw new EOFException();
        }
        left -= read;
        return read;
      }

      @Override
      public long skip(long wanted) throws IOException {
        return readNBytes((int) Math.min(wanted, BLOCK)).length;
      }

      @Override
      public boolean markSupported() {
        return false;
      }

      @Override
      public void close() {
        // The archive goes on.
      }
    };
  }

  private byte[] small() throws IOException {
    if (left > LONGEST_NAME) {
      throw new ZipException("a name of " + left + " bytes");
    }
    byte[] bytes = in.readNBytes((int) left);
    left -= bytes.length;
    return bytes;
  }

  private void pass(long bytes) throws IOException {
    byte[] chunk = new byte[8_192];
    for (long open = bytes; open > 0; ) {
      int read = in.read(chunk, 0, (int) Math.min(chunk.length, open));
      if (read < 0) {
        throw new EOFException();
      }
      open -= read;
    }
  }

  /** The sum of a header's bytes, its own field taken for spaces, guards against nonsense. */
  private static void check(byte[] header) throws IOException {
    long sum = 0;
    for (int i = 0; i < BLOCK; i++) {
      sum += i >= 148 && i < 156 ? ' ' : header[i] & 0xFF;
    }
    if (sum != number(header, 148, 8)) {
      throw new ZipException("the checksum of a header is wrong");
    }
  }

  private static long size(byte[] header) throws IOException {
    if ((header[124] & 0x80) == 0) {
      return number(header, 124, 12);
    }
    // GNU: a large size is a binary number.
    long size = 0;
    for (int i = 128; i < 136; i++) {
      size = (size << 8) | (header[i] & 0xFF);
    }
    if (size < 0) {
      throw new ZipException("a size is negative");
    }
    return size;
  }

  private static long number(byte[] header, int from, int length) throws IOException {
    String octal = text(header, from, length).strip();
    try {
      return octal.isEmpty() ? 0 : Long.parseUnsignedLong(octal, 8) & Long.MAX_VALUE;
    } catch (NumberFormatException broken) {
      throw new ZipException("a number in a header is none");
    }
  }

  private static String name(byte[] header) {
    String prefix = text(header, 345, 155);
    String name = text(header, 0, 100);
    boolean posix = header[263] == '0';
    return posix && !prefix.isEmpty() ? prefix + "/" + name : name;
  }

  private static Optional<String> paxPath(String records) {
    return records
        .lines()
        .map(line -> line.substring(line.indexOf(' ') + 1))
        .filter(line -> line.startsWith("path="))
        .map(line -> line.substring("path=".length()))
        .findFirst();
  }

  private static String text(byte[] bytes, int from, int length) {
    int end = from;
    while (end < Math.min(bytes.length, from + length) && bytes[end] != 0) {
      end++;
    }
    return new String(bytes, from, end - from, StandardCharsets.UTF_8);
  }

  private static boolean allZero(byte[] bytes) {
    return Arrays.equals(bytes, new byte[bytes.length]);
  }
}
