// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * What a list says of the bytes of a slice.
 *
 * @param bytes how many there are, at least 0; the lists of 1.0 do not say
 * @param md5 their MD5, 32 hexadecimal digits
 */
public record Checksum(OptionalLong bytes, String md5) {
  public Checksum {
    md5 = md5.toLowerCase(Locale.ROOT);
    if (!md5.matches("[0-9a-f]{32}")) {
      throw new IllegalArgumentException("not an MD5: " + md5);
    }
  }

  /** Whether a file is there and has these bytes. */
  boolean fits(Path file) throws IOException {
    if (!Files.exists(file)) {
      return false;
    }
    long length = Files.size(file);
    return bytes.orElse(length) == length && md5.equals(md5(file));
  }

  private static String md5(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("MD5");
      byte[] block = new byte[1 << 16];
      for (int n = in.read(block); n >= 0; n = in.read(block)) {
        digest.update(block, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has MD5", missing);
    }
  }
}
