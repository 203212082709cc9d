// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/* SHA-256 [FIPS 180-4] of parts, each with its length before it, so that no two lists of parts are
 * one text. */
final class Digest {
  private Digest() {}

  static String of(List<String> parts) {
    StringBuilder whole = new StringBuilder();
    parts.forEach(part -> whole.append(part.length()).append(':').append(part));
    return of(whole.toString().getBytes(UTF_8));
  }

  static String of(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
