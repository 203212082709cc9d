// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.check;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.model.event.EventId;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.source.ErrorRates;
import org.chancery.workbench.casefolder.CaseFolder;

/**
 * What people found who checked a case's events: the filled sheets in {@code checks/}.
 *
 * @param rates how often the coder was right
 * @param events the events that were judged, in the record or not
 * @param problems rows that cannot be used
 */
public record Checks(ErrorRates rates, SortedSet<EventId> events, List<Problem> problems) {
  /** Nobody has checked anything. */
  public static final Checks NONE = new Checks(ErrorRates.UNCHECKED, new TreeSet<>(), List.of());

  public Checks {
    requireNonNull(rates, "rates");
    events = Collections.unmodifiableSortedSet(new TreeSet<>(events));
    problems = List.copyOf(problems);
  }

  /**
   * Reads the sheets of a case.
   *
   * @throws ChanceryException with {@link Fault#DATA} or {@link Fault#USER} if one is no sheet
   */
  public static Checks read(CaseFolder folder) {
    List<Sheet> sheets =
        folder.checks().stream().map(name -> Sheet.read(folder.folder(), name)).toList();
    List<Problem> problems = new ArrayList<>();
    sheets.forEach(sheet -> problems.addAll(sheet.problems()));
    Judgements judgements = new Judgements(sheets);
    return new Checks(judgements.rates(), judgements.events(), problems);
  }
}
