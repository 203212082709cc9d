// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.chancery.model.fault.Fault;

/**
 * What an examination found.
 *
 * @param about what was looked at
 * @param fault whose fault it is, if it is one; empty for what is sound or merely worth knowing
 * @param finding what was found
 * @param next what to do about it; may be empty
 */
public record Diagnosis(String about, Optional<Fault> fault, String finding, String next) {
  public Diagnosis {
    requireNonNull(about, "about");
    requireNonNull(fault, "fault");
    requireNonNull(finding, "finding");
    requireNonNull(next, "next");
  }

  static Diagnosis sound(String about, String finding) {
    return new Diagnosis(about, Optional.empty(), finding, "");
  }

  static Diagnosis note(String about, String finding, String next) {
    return new Diagnosis(about, Optional.empty(), finding, next);
  }

  static Diagnosis wrong(Fault fault, String about, String finding, String next) {
    return new Diagnosis(about, Optional.of(fault), finding, next);
  }
}
