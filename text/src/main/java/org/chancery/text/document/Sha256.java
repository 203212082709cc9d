// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256, in lower-case hexadecimal. */
final class Sha256 {
  private final MessageDigest digest;

  Sha256() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException("every Java has SHA-256", absent);
    }
  }

  static String of(byte[] bytes) {
    Sha256 sum = new Sha256();
    sum.add(bytes, bytes.length);
    return sum.hex();
  }

  void add(byte[] bytes, int length) {
    digest.update(bytes, 0, length);
  }

  /** The sum; nothing may be added after it. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
