// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The sentences of a paper that were tested, and what became of them.
 *
 * @param rule the rule by which verdicts are given, in sentences
 * @param verdicts the claims in the order of the paper, each id once
 */
public record Claims(List<String> rule, List<ClaimVerdict> verdicts) {
  /** Of a case that has no claims. */
  public static final Claims NONE = new Claims(List.of(), List.of());

  public Claims {
    rule = List.copyOf(rule);
    verdicts = List.copyOf(verdicts);
    Set<String> ids = new HashSet<>();
    for (ClaimVerdict verdict : verdicts) {
      if (!ids.add(verdict.id())) {
        throw new IllegalArgumentException("two claims are '" + verdict.id() + "'");
      }
    }
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return verdicts.isEmpty();
  }

  /** How many have a verdict. */
  public long with(ClaimVerdict.Verdict verdict) {
    return verdicts.stream().filter(one -> one.verdict() == verdict).count();
  }
}
