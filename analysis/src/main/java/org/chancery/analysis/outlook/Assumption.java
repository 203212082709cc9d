// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import static java.util.Objects.requireNonNull;

/** What is assumed to be other than the record has it. */
public sealed interface Assumption permits Assumption.Happens, Assumption.Stops {
  /** What it is about. */
  Question act();

  /**
   * Something happens that the record does not have.
   *
   * @param act what happens
   * @param step when; before the step that is forecast
   */
  record Happens(Question act, int step) implements Assumption {
    public Happens {
      requireNonNull(act, "act");
    }
  }

  /**
   * Something has stopped: the record is read as if it had not happened from a step on.
   *
   * @param act what stopped
   * @param from the first step without it
   */
  record Stops(Question act, int from) implements Assumption {
    public Stops {
      requireNonNull(act, "act");
    }
  }
}
