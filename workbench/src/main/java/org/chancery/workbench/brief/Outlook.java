// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;

/**
 * What may come next. It is shown where forecasts from this record have been good; elsewhere it
 * says why there is none.
 *
 * @param basis how good such forecasts have been, or why there are none
 * @param expectations the likeliest first; none where there is no outlook
 */
public record Outlook(Prose basis, List<Expectation> expectations) {
  public Outlook {
    requireNonNull(basis, "basis");
    expectations = List.copyOf(expectations);
  }

  /**
   * An act that may come.
   *
   * @param act who would do what to whom
   * @param likelihood that it happens at least once
   * @param usual how often such questions came true in the past
   * @param because what speaks for it most
   * @param against what speaks against it most; may be empty
   */
  public record Expectation(
      String act,
      ClaimVerdict.Likelihood likelihood,
      Quantity usual,
      Prose because,
      Prose against) {
    public Expectation {
      requireNonNull(act, "act");
      requireNonNull(likelihood, "likelihood");
      requireNonNull(usual, "usual");
      requireNonNull(because, "because");
      requireNonNull(against, "against");
    }
  }
}
