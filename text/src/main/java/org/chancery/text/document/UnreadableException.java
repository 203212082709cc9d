// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

/** A file that gives no document, with the reason as a code and in words. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1L;

  private final String reason;

  UnreadableException(String reason, String message) {
    super(message);
    this.reason = reason;
  }

  String reason() {
    return reason;
  }

  String message() {
    return String.valueOf(getMessage());
  }
}
