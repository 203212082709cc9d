// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

/** Ends the coding of one row; it never leaves the package. */
final class BadRow extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String reason;

  BadRow(String reason, String message) {
    super(message, null, false, false); // no stack trace: a bad row is ordinary
    this.reason = reason;
  }

  Coded.Bad coded() {
    return new Coded.Bad(reason, String.valueOf(getMessage()));
  }
}
