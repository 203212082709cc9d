// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.row;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CellsTest {
  @Test
  void keepsEmptyCellsAtTheEnd() {
    Cells cells = Cells.tabbed("a\t\tc\t\t");

    assertThat(all(cells)).containsExactly("a", "", "c", "", "");
  }

  @Test
  void takesAQuotationMarkForACharacter() {
    assertThat(all(Cells.tabbed("\"a\tb\"\tc"))).containsExactly("\"a", "b\"", "c");
  }

  @Test
  void stripsBlanksAroundACell() {
    assertThat(Cells.tabbed("563  \t5    \t562").get(0)).isEqualTo("563");
    assertThat(Cells.tabbed("x\t UIS\ty").get(1)).isEqualTo("UIS");
  }

  @Test
  void isEmptyWhereTheRowHasNoSuchCell() {
    assertThat(Cells.tabbed("a\tb").get(2)).isEmpty();
    assertThat(Cells.of(List.of("a")).get(7)).isEmpty();
  }

  @Test
  void givesARunOfCellsAsItStands() {
    assertThat(Cells.tabbed("a\t b\t\td").run(1, 3)).isEqualTo(" b\t\td");
  }

  @Test
  void keepsATabInsideACellOfCsv() {
    assertThat(all(Cells.of(List.of("a\tb", "", "c")))).containsExactly("a\tb", "", "c");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void cutsWhatWasJoined(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      List<String> written = cells(random, 1 + random.nextInt(200));

      assertThat(all(Cells.tabbed(String.join("\t", written)))).isEqualTo(written);
      assertThat(all(Cells.of(written))).isEqualTo(written);
    }
  }

  private static List<String> cells(Random random, int count) {
    List<String> cells = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      cells.add(
          random
              .ints(random.nextInt(8), 'a', 'z' + 1)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString());
    }
    return cells;
  }

  private static List<String> all(Cells cells) {
    return IntStream.range(0, cells.count()).mapToObj(cells::get).toList();
  }
}
