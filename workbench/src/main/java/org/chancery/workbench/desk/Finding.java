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
public record Finding(String about, Optional<Fault> fault, String finding, String next) {
  public Finding {
    requireNonNull(about, "about");
    requireNonNull(fault, "fault");
    requireNonNull(finding, "finding");
    requireNonNull(next, "next");
  }

  static Finding sound(String about, String finding) {
    return new Finding(about, Optional.empty(), finding, "");
  }

  static Finding note(String about, String finding, String next) {
    return new Finding(about, Optional.empty(), finding, next);
  }

  static Finding wrong(Fault fault, String about, String finding, String next) {
    return new Finding(about, Optional.of(fault), finding, next);
  }
}
