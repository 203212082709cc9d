// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * Where the examples of a model come from.
 *
 * @param sha256 of the file, in lower-case hexadecimal
 * @param rows how many rows of it have a label
 */
public record Training(String sha256, int rows) {
  public Training {
    requireNonNull(sha256, "sha256");
    if (rows < 0) {
      throw new IllegalArgumentException("rows: " + rows);
    }
  }

  /**
   * Of a file.
   *
   * @throws ChanceryException with {@link Fault#DATA} if it cannot be read
   */
  public static Training of(Path file, int rows) {
    try (InputStream in = Files.newInputStream(file)) {
      DigestInputStream digest = new DigestInputStream(in, MessageDigest.getInstance("SHA-256"));
      digest.transferTo(OutputStream.nullOutputStream());
      return new Training(HexFormat.of().formatHex(digest.getMessageDigest().digest()), rows);
    } catch (IOException unreadable) {
      throw ChanceryException.at(
              Fault.DATA, file.toString(), "the file cannot be read", "Check its rights.")
          .causedBy(unreadable);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
