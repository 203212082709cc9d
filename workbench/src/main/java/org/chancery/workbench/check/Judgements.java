// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.chancery.analysis.agreement.Judged;
import org.chancery.analysis.agreement.Precision;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.estimate.Interval;
import org.chancery.model.event.EventId;
import org.chancery.model.ontology.EventType;
import org.chancery.model.source.ErrorRate;
import org.chancery.model.source.ErrorRates;

/*
 * How it works. An event that several people judged counts once: it is right if more of them say yes
 * than no, wrong if more say no, and open if they are divided. What is open or unsure is counted, and
 * is in no share.
 */
/** What people said of events, whoever said it. */
final class Judgements {
  /** Nominal coverage of the intervals that travel with a record. */
  static final double LEVEL = 0.90;

  private final SortedMap<EventId, List<SheetRow>> rows = new TreeMap<>();

  Judgements(Collection<Sheet> sheets) {
    for (Sheet sheet : sheets) {
      for (SheetRow row : sheet.rows()) {
        rows.computeIfAbsent(row.id(), id -> new ArrayList<>()).add(row);
      }
    }
  }

  /** The events that were judged. */
  SortedSet<EventId> events() {
    return new TreeSet<>(rows.keySet());
  }

  /** The types of which any was judged. */
  SortedSet<EventType> types() {
    SortedSet<EventType> types = new TreeSet<>();
    rows.values().forEach(said -> types.add(said.get(0).type()));
    return types;
  }

  ErrorRates rates() {
    Map<EventType, ErrorRate> byType = new TreeMap<>();
    for (EventType type : types()) {
      rate(Optional.of(type)).ifPresent(rate -> byType.put(type, rate));
    }
    return new ErrorRates(rate(Optional.empty()), byType);
  }

  private Optional<ErrorRate> rate(Optional<EventType> type) {
    List<Judged> judged = told(type, row -> Optional.of(row.correct())).judged();
    return Precision.of(judged, LEVEL).map(Judgements::rate);
  }

  private static ErrorRate rate(Estimate estimate) {
    Interval interval = estimate.interval().orElseThrow();
    return new ErrorRate(
        estimate.n(), estimate.value(), interval.low(), interval.high(), interval.level());
  }

  /**
   * What was said of one thing, of events of one type or of all.
   *
   * @param of what a row says of it
   */
  Told told(Optional<EventType> type, Function<SheetRow, Optional<SheetRow.Verdict>> of) {
    List<Judged> judged = new ArrayList<>();
    int unsure = 0;
    for (List<SheetRow> said : rows.values()) {
      if (type.isEmpty() || said.get(0).type() == type.get()) {
        List<SheetRow.Verdict> verdicts = said.stream().map(of).flatMap(Optional::stream).toList();
        int balance = balance(verdicts);
        if (balance != 0) {
          judged.add(new Judged(balance > 0, said.get(0).weight()));
        } else if (!verdicts.isEmpty()) {
          unsure++;
        }
      }
    }
    return new Told(judged, unsure);
  }

  private static int balance(List<SheetRow.Verdict> verdicts) {
    int balance = 0;
    for (SheetRow.Verdict verdict : verdicts) {
      balance += verdict == SheetRow.Verdict.YES ? 1 : verdict == SheetRow.Verdict.NO ? -1 : 0;
    }
    return balance;
  }

  /**
   * What was said of one thing.
   *
   * @param judged the events of which it is right or wrong
   * @param unsure those of which nobody is sure, or people are divided
   */
  record Told(List<Judged> judged, int unsure) {
    Told {
      judged = List.copyOf(judged);
    }

    long right() {
      return judged.stream().filter(Judged::right).count();
    }
  }
}
