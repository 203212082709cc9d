// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;

/** Carries an exception of the database through the reader of files. */
final class FailedWrite extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient SQLException cause;

  FailedWrite(SQLException cause) {
    super(cause);
    this.cause = cause;
  }

  SQLException cause() {
    return cause;
  }
}
