// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.reading;

import static java.util.Objects.requireNonNull;

/**
 * One thing that is wrong in a file.
 *
 * @param line line of the file, from 1; 0 where it is the whole file's
 * @param reason the kind of error
 * @param what what is wrong, in one line
 * @param hint what to write instead; may be empty
 * @param key the key of the value that is wrong; empty where it is no key's value
 */
public record Complaint(int line, Reason reason, String what, String hint, String key) {
  public Complaint {
    requireNonNull(reason, "reason");
    requireNonNull(what, "what");
    requireNonNull(hint, "hint");
    requireNonNull(key, "key");
    if (line < 0) {
      throw new IllegalArgumentException("line is negative: " + line);
    }
  }

  /** The same complaint, with the innermost key that it is about. */
  public Complaint of(String outer) {
    return key.isEmpty() ? new Complaint(line, reason, what, hint, outer) : this;
  }

  /** What is wrong, and with which key. */
  public String told() {
    return key.isEmpty() ? what : key + ": " + what;
  }

  /** What is wrong, with which key, and what to write instead. */
  public String text() {
    return hint.isEmpty() ? told() : told() + "  " + hint;
  }

  /** The place of it in a file, {@code case.yaml:7}. */
  public String at(String file) {
    return line == 0 ? file : file + ":" + line;
  }
}
