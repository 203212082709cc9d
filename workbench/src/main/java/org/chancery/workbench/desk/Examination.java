// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.Fault;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;

/**
 * What is sound in a case or record, what is not, and what to do about it.
 *
 * @param findings in the order in which they were looked for
 */
public record Examination(List<Diagnosis> findings) {
  private static final List<Column> COLUMNS =
      List.of(
          Column.text("about", "what was looked at"),
          Column.text("state", "sound, note or wrong"),
          Column.text("finding", "what was found"),
          Column.text("next", "what to do about it"));

  public Examination {
    findings = List.copyOf(findings);
  }

  /** The gravest fault found, by exit code; a disagreement with the lock goes before bad data. */
  public Optional<Fault> worst() {
    return findings.stream()
        .flatMap(finding -> finding.fault().stream())
        .max(Comparator.comparingInt(Fault::exitCode));
  }

  /** Writes the findings as a table. */
  public void write(TableSink sink) {
    sink.begin(COLUMNS);
    findings.forEach(
        finding ->
            sink.row(List.of(finding.about(), state(finding), finding.finding(), finding.next())));
  }

  private static String state(Diagnosis finding) {
    if (finding.fault().isPresent()) {
      return "wrong";
    }
    return finding.next().isEmpty() ? "sound" : "note";
  }
}
