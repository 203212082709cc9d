// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.chancery.text.document.Draft.Remark;

/** The bytes of a document. */
final class Content {
  private static final int CHUNK = 65_536;

  private final byte[] bytes;
  private final String sha256;
  private final Optional<Remark> remark;

  private Content(byte[] bytes, String sha256, Optional<Remark> remark) {
    this.bytes = bytes;
    this.sha256 = sha256;
    this.remark = remark;
  }

  /**
   * Takes the bytes of a document from a stream. Of a text the beginning is kept where it is too
   * long or breaks off.
   */
  static Content of(InputStream in, boolean textual) throws IOException, UnreadableException {
    int limit = textual ? Limits.TEXT : Limits.FILE_BYTES;
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    Sha256 sum = new Sha256();
    Optional<Remark> remark = Optional.empty();
    byte[] chunk = new byte[CHUNK];
    try {
      for (int length = in.read(chunk); length >= 0; length = in.read(chunk)) {
        sum.add(chunk, length);
        int room = limit - kept.size();
        kept.write(chunk, 0, Math.min(room, length));
        if (length > room) {
          remark = Optional.of(tooLong(textual));
        }
      }
    } catch (IOException brokenOff) {
      if (!textual || kept.size() == 0) {
        throw brokenOff;
      }
      remark = Optional.of(new Remark("broken-off", Broken.words(brokenOff)));
    }
    return new Content(kept.toByteArray(), sum.hex(), remark);
  }

  /** Those that are read; not to be changed. */
  byte[] bytes() {
    return bytes;
  }

  /** The sum of all, those included that are cut off. */
  String sha256() {
    return sha256;
  }

  /** What is missing of them. */
  Optional<Remark> remark() {
    return remark;
  }

  private static Remark tooLong(boolean textual) throws UnreadableException {
    if (!textual) {
      throw new UnreadableException(
          "too-large",
          "it has more than %d bytes: part it, or save it without pictures"
              .formatted(Limits.FILE_BYTES));
    }
    return new Remark(
        "cut",
        "it has more than %d bytes, and what follows is left out: split it into documents"
            .formatted(Limits.TEXT));
  }
}
