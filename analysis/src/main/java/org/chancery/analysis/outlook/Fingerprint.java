// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;

/** A name for content: the first {@value #DIGITS} digits of its SHA-256. */
final class Fingerprint {
  private static final int DIGITS = 12;

  private final MessageDigest digest = sha256();

  static String of(History history) {
    Fingerprint fingerprint = new Fingerprint();
    ByteBuffer bytes = ByteBuffer.allocate(4 * Integer.BYTES);
    for (Fact fact : history.facts()) {
      bytes.clear();
      bytes.putInt(fact.step()).putInt(fact.source()).putInt(fact.relation()).putInt(fact.target());
      fingerprint.digest.update(bytes.array());
    }
    return fingerprint.text();
  }

  void add(double... numbers) {
    ByteBuffer bytes = ByteBuffer.allocate(numbers.length * Double.BYTES);
    for (double number : numbers) {
      bytes.putDouble(number);
    }
    digest.update(bytes.array());
  }

  /** The name; nothing can be added after it was asked for. */
  String text() {
    return HexFormat.of().formatHex(digest.digest()).substring(0, DIGITS);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
