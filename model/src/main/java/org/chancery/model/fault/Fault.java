// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.fault;

/** Whose fault a failure is. Exit codes and HTTP statuses follow from it. */
public enum Fault {
  /** A defect in Chancery itself. */
  INTERNAL(1, 500),
  /** A wrong option, a wrong key, an unknown actor: the person can put it right. */
  USER(2, 400),
  /** An input that cannot be read as what it claims to be. */
  DATA(3, 422),
  /** A source or the network does not answer. */
  SOURCE(4, 502),
  /** Inputs and lock disagree. */
  REPRODUCIBILITY(5, 409),
  /** Not enough memory, disk or time; or another process holds the record. */
  RESOURCE(6, 503);

  private final int exitCode;
  private final int httpStatus;

  Fault(int exitCode, int httpStatus) {
    this.exitCode = exitCode;
    this.httpStatus = httpStatus;
  }

  /** The exit code of a command that ends with this fault. */
  public int exitCode() {
    return exitCode;
  }

  /** The HTTP status of a request that ends with this fault. */
  public int httpStatus() {
    return httpStatus;
  }
}
