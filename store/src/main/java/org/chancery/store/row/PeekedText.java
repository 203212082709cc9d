// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.row;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * A stream whose beginning was looked at before it is read. Where it breaks off within the
 * beginning, it does so again for who reads it, behind the last byte that was good. Closing it does
 * not close the stream below.
 */
public final class PeekedText extends InputStream {
  private final InputStream rest;
  private final byte[] beginning;
  private final Optional<IOException> broken;
  private int at;

  private PeekedText(InputStream rest, byte[] beginning, Optional<IOException> broken) {
    this.rest = rest;
    this.beginning = beginning;
    this.broken = broken;
  }

  /** Looks at as many bytes as asked for, or all there are. */
  public static PeekedText of(InputStream in, int bytes) {
    byte[] beginning = new byte[bytes];
    int count = 0;
    try {
      for (int n = 0; n >= 0 && count < bytes; count += Math.max(0, n)) {
        n = in.read(beginning, count, bytes - count);
      }
    } catch (IOException broken) {
      return new PeekedText(in, Arrays.copyOf(beginning, count), Optional.of(broken));
    }
    return new PeekedText(in, Arrays.copyOf(beginning, count), Optional.empty());
  }

  /** The bytes that were looked at. */
  public byte[] beginning() {
    return beginning.clone();
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (at < beginning.length) {
      int count = Math.min(length, beginning.length - at);
      System.arraycopy(beginning, at, into, offset, count);
      at += count;
      return count;
    }
    if (broken.isPresent() && length > 0) {
      throw broken.get();
    }
    return length == 0 ? 0 : rest.read(into, offset, length);
  }
}
