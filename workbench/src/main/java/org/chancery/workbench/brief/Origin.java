// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What the brief was made from and with, so that it can be made again.
 *
 * @param tool name and version of the tool, {@code Chancery 0.1.0}
 * @param command the command line that makes it
 * @param lock SHA-256 of the lock, in hexadecimal; empty if there is none
 * @param inputs the files it was made from
 * @param citation how to cite it
 */
public record Origin(
    String tool, String command, String lock, List<Input> inputs, Citation citation) {
  public Origin {
    requireNonNull(tool, "tool");
    requireNonNull(command, "command");
    requireNonNull(lock, "lock");
    requireNonNull(citation, "citation");
    inputs = List.copyOf(inputs);
    if (!lock.matches("([0-9a-f]{64})?")) {
      throw new IllegalArgumentException("not a SHA-256: '" + lock + "'");
    }
  }

  /**
   * A file that the brief was made from.
   *
   * @param file its name in the case folder
   * @param sha256 its SHA-256, in hexadecimal
   * @param rows rows that were read from it
   */
  public record Input(String file, String sha256, long rows) {
    public Input {
      requireNonNull(file, "file");
      requireNonNull(sha256, "sha256");
    }
  }

  /**
   * How to cite the brief.
   *
   * @param brief for running text
   * @param full for a list of references
   */
  public record Citation(String brief, String full) {
    public Citation {
      requireNonNull(brief, "brief");
      requireNonNull(full, "full");
    }
  }
}
