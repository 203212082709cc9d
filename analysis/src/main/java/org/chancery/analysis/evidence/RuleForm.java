// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.evidence;

import java.util.List;

/**
 * The forms of temporal rules, for a question (s, r, ?) and a candidate o. The first two are cyclic
 * (body and head join the same two), the others are not; the second and the last have constants (Y.
 * Liu et al. 2022, TLogic, AAAI 36:4120-4127; CountTRuCoLa, arXiv 2509.09474).
 */
enum RuleForm {
  BETWEEN(Evidence.RULE_BETWEEN),
  BETWEEN_OF_SOURCE(Evidence.RULE_OF_SOURCE),
  UPON(Evidence.RULE_UPON),
  SEQUEL(Evidence.SEQUEL);

  private static final List<RuleForm> ALL = List.of(values());

  private final Evidence evidence;

  RuleForm(Evidence evidence) {
    this.evidence = evidence;
  }

  Evidence evidence() {
    return evidence;
  }

  /** All forms, in their order; unlike values(), not made anew each time. */
  static List<RuleForm> all() {
    return ALL;
  }
}
