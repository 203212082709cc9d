// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.chancery.model.event.EventId;
import org.chancery.model.ontology.EventType;
import org.chancery.model.table.Column;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.golden.Told;
import org.junit.jupiter.api.Test;

final class SamplingTest {
  private static List<Candidate> candidates(EventType type, int count) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      candidates.add(
          new Candidate(
              new EventId("text:" + type.label() + i),
              "d.txt",
              "=HYPERLINK(1)\nand more",
              "BLR",
              "",
              type,
              "occurred",
              "2023"));
    }
    return candidates;
  }

  private static final class Kept implements TableSink {
    private final List<List<String>> rows = new ArrayList<>();

    @Override
    public void begin(List<Column> columns) {
      assertThat(columns).extracting(Column::name).isEqualTo(Sheet.COLUMNS);
    }

    @Override
    public void row(List<String> cells) {
      rows.add(cells);
    }

    @Override
    public void close() {}
  }

  private static List<List<String>> draw(List<Candidate> candidates, int size, long seed) {
    Kept sheet = new Kept();
    Sampling.write(candidates, size, seed, sheet);
    return sheet.rows;
  }

  @Test
  void everyTypeIsDrawnWithHowManyOfHowMany() {
    List<Candidate> all = candidates(EventType.CONSULT, 80);
    all.addAll(candidates(EventType.AID, 20));
    all.addAll(candidates(EventType.RETREAT, 1));

    List<List<String>> rows = draw(all, 20, 1);

    assertThat(rows).hasSize(20);
    assertThat(rows.stream().map(row -> row.get(0)).distinct()).hasSize(20);
    rows.stream()
        .collect(Collectors.groupingBy(row -> row.get(5)))
        .forEach(
            (type, drawn) ->
                assertThat(drawn)
                    .allSatisfy(
                        row -> {
                          assertThat(row.get(13)).isEqualTo(Integer.toString(drawn.size()));
                          assertThat(row.get(14))
                              .isEqualTo(
                                  type.equals("CONSULT") ? "80" : type.equals("AID") ? "20" : "1");
                        }));
    assertThat(rows).extracting(row -> row.get(5)).contains("CONSULT", "AID", "RETREAT");
  }

  @Test
  void theSeedAndTheIdsAloneDecide() {
    List<Candidate> all = candidates(EventType.CONSULT, 50);
    all.addAll(candidates(EventType.AID, 50));
    List<Candidate> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(5));

    assertThat(draw(shuffled, 30, 9)).isEqualTo(draw(all, 30, 9));
    assertThat(draw(all, 30, 10)).isNotEqualTo(draw(all, 30, 9));
  }

  @Test
  void aCellIsNoFormulaAndOnOneLine() {
    assertThat(draw(candidates(EventType.AID, 1), 5, 1).get(0).get(2))
        .isEqualTo("'=HYPERLINK(1) and more");
  }

  @Test
  void nothingToDrawFromAndTooSmallASampleAreRefused() {
    assertThat(Told.by(() -> draw(List.of(), 5, 1))).startsWith("USER: there is no event to check");
    List<Candidate> two = candidates(EventType.AID, 3);
    two.addAll(candidates(EventType.CONSULT, 3));
    assertThat(Told.by(() -> draw(two, 1, 1)))
        .startsWith("USER: there are 2 types")
        .contains("Give --n 2 or more");
  }
}
