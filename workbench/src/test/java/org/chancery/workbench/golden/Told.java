// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.golden;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.chancery.model.fault.ChanceryException;

/** A failure as a person is told of it. */
public final class Told {
  private Told() {}

  /** What the code tells when it fails; the test fails if it does not fail. */
  public static String by(ThrowingCallable code) {
    return of(assertThatExceptionOfType(ChanceryException.class).isThrownBy(code).actual());
  }

  /** The failure in the form {@code fault: what / where / next}. */
  public static String of(ChanceryException failure) {
    return "%s: %s\n  at %s\n  %s\n"
        .formatted(
            failure.fault(),
            failure.what(),
            failure.where().orElse("-"),
            failure.next().orElse("-").replace("\n", "\n  "));
  }
}
