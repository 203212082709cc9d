// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.chancery.analysis.sample.Asked.covered;
import static org.chancery.analysis.sample.Asked.dealings;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.movement.Movement;
import org.chancery.analysis.movement.Movements;
import org.chancery.analysis.movement.Sentences;
import org.chancery.analysis.movement.Windows;
import org.chancery.analysis.partner.PartnerTable;
import org.chancery.analysis.relation.Course;
import org.chancery.analysis.sample.Drawn;
import org.chancery.analysis.timeline.Timeline;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.time.Grain;
import org.junit.jupiter.api.Test;

/**
 * The promise that a page of one actor does not keep a reader waiting, kept as a ratio: all of it
 * may take so many times as long as a bare count of the same incidents by partner and month, on
 * whatever machine. Time of the processor is taken, and the best of several runs of each in turn,
 * so that others on the machine matter little. In seconds it is told by {@code bench/measures.sh}.
 */
class SpeedTest {
  private static final Scope SCOPE = covered("2018/2021");
  private static final int RUNS = 10;
  private static final double TIMES = 30;

  @Test
  void measuresFiftyThousandIncidentsInThirtyTimesABareCountOfThem() {
    List<Incident> incidents = new Drawn(1, 200).incidents(50_000);
    long bare = Long.MAX_VALUE;
    long all = Long.MAX_VALUE;
    for (int run = 0; run < RUNS && (run < 4 || all > TIMES * bare); run++) {
      bare = Math.min(bare, nanos(() -> assertThat(count(incidents)).hasSizeGreaterThan(5_000)));
      all = Math.min(all, nanos(() -> assertThat(measureAll(incidents)).isGreaterThan(10_000)));
    }
    assertThat(all / (double) bare).isLessThan(TIMES);
  }

  private static long nanos(Runnable work) {
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    work.run();
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
  }

  /* What a reader would do with a spreadsheet, to begin with. */
  private static Map<String, Integer> count(List<Incident> incidents) {
    Map<String, Integer> cells = new TreeMap<>();
    ActorId focus = SCOPE.focus();
    for (Incident incident : incidents) {
      LocalDate day = incident.date().earliest();
      String cell = incident.partnerOf(focus).value() + " " + YearMonth.from(day);
      cells.merge(cell, 1, Integer::sum);
    }
    return cells;
  }

  /* The table, what moved, and the monthly course and timeline of every one of 200 partners. */
  private static int measureAll(List<Incident> incidents) {
    Dealings dealings = dealings(SCOPE, incidents);
    int size = PartnerTable.of(dealings).partners().size();
    for (ActorId partner : dealings.partners()) {
      Counterpart counterpart = Counterpart.of(partner);
      size += Course.of(dealings, counterpart, Grain.MONTH).imputed().cells().size();
      size += Timeline.of(dealings, counterpart).strongest(10).entries().size();
    }
    Sentences sentences = new Sentences(ActorId::value);
    Windows windows = Windows.halves(SCOPE.period(), SCOPE.coverage());
    for (Movement movement : Movements.of(dealings, windows).movements()) {
      size += sentences.of(movement).length();
    }
    return size;
  }
}
