// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.lock;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.reading.SourceText;

/** SHA-256 (FIPS 180-4) of bytes and of files of any size. */
public final class Checksum {
  private static final int CHUNK = 1 << 20; // bytes in memory at a time

  private Checksum() {}

  static String of(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /**
   * Checksum and size of a file in a folder; empty if there is no such file.
   *
   * @throws ChanceryException with {@link Fault#USER} if it cannot be read
   */
  public static Optional<LockFile.Input> of(Path folder, String name) {
    Path file = folder.resolve(name);
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    MessageDigest digest = sha256();
    byte[] chunk = new byte[CHUNK];
    long size = 0;
    try (InputStream in = Files.newInputStream(file)) {
      for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
        digest.update(chunk, 0, read);
        size += read;
      }
    } catch (IOException unreadable) {
      throw ChanceryException.at(
              Fault.USER, SourceText.shown(file), "the input cannot be read", "Check its rights.")
          .causedBy(unreadable);
    }
    return Optional.of(new LockFile.Input(HexFormat.of().formatHex(digest.digest()), size));
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }
}
