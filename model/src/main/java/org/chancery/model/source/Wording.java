// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Fingerprints of sentences: one wire text has the same in every paper that prints it. */
public final class Wording {
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final int BYTES = 16; // of SHA-256; by chance two are alike once in 2^64 sentences

  private Wording() {}

  /**
   * The fingerprint of a sentence, as 32 hexadecimal digits. Case, spaces, punctuation and the
   * forms that Unicode holds to be compatible make no difference.
   *
   * @return empty if the text has neither letter nor digit
   */
  public static Optional<String> of(String sentence) {
    String plain = Normalizer.normalize(sentence, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String bare = NEITHER_LETTER_NOR_DIGIT.matcher(plain).replaceAll("");
    if (bare.isEmpty()) {
      return Optional.empty();
    }
    byte[] hash = sha256().digest(bare.getBytes(StandardCharsets.UTF_8));
    return Optional.of(HexFormat.of().formatHex(hash, 0, BYTES));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
