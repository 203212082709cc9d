// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

/* The parts of a reference, each ended by one full stop, unless it ends with a mark of its own. */
final class Sentences {
  private static final String ENDS = ".?!…";

  private final StringBuilder text = new StringBuilder();

  void add(String part) {
    if (!part.isEmpty()) {
      begin();
      text.append(part).append(ended(part) ? "" : ".");
    }
  }

  /* In quotation marks the stop stands before the closing one. */
  void addQuoted(String part) {
    begin();
    text.append('“').append(part).append(ended(part) ? "" : ".").append('”');
  }

  /* An address has no full stop, so that it can be copied. */
  void end(String address) {
    begin();
    text.append(address);
  }

  @Override
  public String toString() {
    return text.toString();
  }

  private void begin() {
    if (text.length() > 0) {
      text.append(' ');
    }
  }

  private static boolean ended(String part) {
    String unquoted = part.endsWith("”") ? part.substring(0, part.length() - 1) : part;
    return !unquoted.isEmpty() && ENDS.indexOf(unquoted.charAt(unquoted.length() - 1)) >= 0;
  }
}
