// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.chancery.text.document.Block;
import org.chancery.text.document.Document;

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

  /* What a document says, wherever it lies: the same under another file name. */
  static String of(Document document) {
    StringBuilder text = new StringBuilder();
    for (Block block : document.blocks()) {
      text.append(block.kind()).append(' ').append(block.text()).append('\n');
    }
    return of(
        List.of(
            document.title().orElse(""),
            document.date().map(date -> date.text()).orElse(""),
            document.publisher().orElse(""),
            text.toString()));
  }
}
