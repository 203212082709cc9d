// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.io.Writer;
import java.util.List;
import org.chancery.analysis.verdict.Finding;
import org.chancery.analysis.verdict.Verdict;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.verdict.ClaimJson;
import org.chancery.workbench.verdict.ClaimRows;

/**
 * What became of claims.
 *
 * @param findings a finding for each claim, in their order
 * @param unsound ids of the claims whose verdicts did not stand the checks, if they were checked
 */
public record Heard(List<Finding> findings, List<String> unsound) {
  public Heard {
    findings = List.copyOf(findings);
    unsound = List.copyOf(unsound);
  }

  /** Whether every claim is supported. */
  public boolean allSupported() {
    return findings.stream().allMatch(finding -> finding.verdict() == Verdict.SUPPORTED);
  }

  /** Writes a line for each claim. */
  public void write(TableSink sink) {
    ClaimRows.write(findings, sink);
  }

  /**
   * Writes all of every finding as JSON.
   *
   * @param list whether as one list; otherwise one object a line
   */
  public void writeJson(boolean list, Writer out) {
    ClaimJson.write(findings, list, out);
  }
}
