// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;

/** What an archive, with all archives inside it, may still cost. */
final class ArchiveBudget {
  private final long limit;
  private long bytes;
  private int entries = Limits.ARCHIVE_ENTRIES;

  /** The budget of an archive. */
  ArchiveBudget() {
    this(Limits.ARCHIVE_BYTES);
  }

  /** A budget of bytes. */
  ArchiveBudget(long bytes) {
    this.limit = bytes;
    this.bytes = bytes;
  }

  /** An archive that grows too large. */
  static final class ExceededException extends IOException {
    private static final long serialVersionUID = 1L;

    ExceededException(String message) {
      super(message);
    }
  }

  /** Counts an entry. */
  void entry() throws ExceededException {
    if (entries-- <= 0) {
      throw new ExceededException(
          "the archive has more than %d entries; those after them are left out: part it"
              .formatted(Limits.ARCHIVE_ENTRIES));
    }
  }

  /** Whether no more may be unpacked; whoever tried has been told. */
  boolean spent() {
    return bytes < 0;
  }

  /**
   * What an entry unpacks to, as long as it keeps within bounds.
   *
   * @param packed how many bytes were read to unpack it so far, or its packed size
   */
  InputStream unpacked(InputStream in, LongSupplier packed) {
    return new FilterInputStream(in) {
      private long unpacked;

      @Override
      public int read() throws IOException {
        int value = super.read();
        count(value < 0 ? 0 : 1);
        return value;
      }

      @Override
      public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        count(Math.max(0, read));
        return read;
      }

      @Override
      public long skip(long wanted) throws IOException {
        long skipped = super.skip(wanted);
        count(skipped);
        return skipped;
      }

      @Override
      public boolean markSupported() {
        return false;
      }

      private void count(long more) throws IOException {
        unpacked += more;
        bytes -= more;
        if (bytes < 0) {
          throw new ExceededException(
              "the archive unpacks to more than %d bytes; the rest is left out: part it"
                  .formatted(limit));
        }
        if (unpacked > Limits.RATIO_FREE_BYTES
            && unpacked / Limits.ARCHIVE_RATIO > Math.max(1, packed.getAsLong())) {
          throw new ExceededException(
              "it unpacks to more than %d times its size, as archives made to do harm do, and is"
                      .formatted(Limits.ARCHIVE_RATIO)
                  + " cut off: unpack it by hand if you trust it");
        }
      }
    };
  }
}
