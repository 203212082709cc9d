// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.junit.jupiter.api.Test;

class ResourceTableTest {
  @Test
  void passesOverCommentsAndBlankLinesButCountsThem() {
    Row row = onlyRow("# why\n\ncode\tname\n# more\n010\tMake statement\n");

    assertThat(row.line()).isEqualTo(5);
    assertThat(row.text("code")).isEqualTo("010");
    assertThat(row.text("name")).isEqualTo("Make statement");
  }

  @Test
  void takesQuotesAsText() {
    assertThat(onlyRow("name\nMeet at a \"third\" location").text("name"))
        .isEqualTo("Meet at a \"third\" location");
  }

  @Test
  void readsEmptyCellsAsNothing() {
    Row row = onlyRow("code\tmode\tcontexts\n010\t\t");

    assertThat(row.optional("mode")).isEmpty();
    assertThat(row.list("contexts")).isEmpty();
    assertThat(row.optionalValue("mode", Optional::of)).isEmpty();
  }

  @Test
  void partsListsAtTheBar() {
    assertThat(onlyRow("contexts\ncrime|corruption").list("contexts"))
        .containsExactly("crime", "corruption");
  }

  @Test
  void parsesValues() {
    assertThat(onlyRow("code\n010").<Integer>value("code", text -> Optional.of(text.length())))
        .isEqualTo(3);
  }

  @Test
  void namesFileAndLineOfWhatARowLacks() {
    assertDefect("t.tsv:2", "is empty", row -> row.text("name"), "code\tname\n010\t");
    assertDefect("t.tsv:2", "no column 'nmae'", row -> row.text("nmae"), "code\tname\n010\tx");
    assertDefect("t.tsv:2", "empty item", row -> row.list("name"), "code\tname\n010\ta||b");
    assertDefect(
        "t.tsv:2",
        "'x' is no value of 'name'",
        row -> row.value("name", text -> Optional.of(Integer.valueOf(text))),
        "code\tname\n010\tx");
  }

  @Test
  void namesFileAndLineOfWhatIsNoTable() {
    Consumer<Row> nothing = row -> {};

    assertDefect("t.tsv:3", "1 cells, but 2 columns", nothing, "code\tname\n010\tx\n011");
    assertDefect("t.tsv:2", "has a space", nothing, "code\tname\n010 \tx");
    assertDefect("t.tsv:1", "two have the same", nothing, "code\tcode\n010\tx");
    assertDefect("t.tsv", "no header", nothing, "# nothing\n");
  }

  @Test
  void findsRowsByAColumnAndRefusesTwoOfAKind() {
    ResourceTable table = ResourceTable.parse("t.tsv", "code\tname\n011\ta\n010\ta");

    ChanceryException defect =
        catchThrowableOfType(ChanceryException.class, () -> table.rowsBy("name"));

    assertThat(table.rowsBy("code")).containsOnlyKeys("011", "010");
    assertThat(defect.where()).contains("t.tsv:3");
    assertThat(defect.what()).isEqualTo("'a' is in line 2 already");
  }

  @Test
  void namesAMissingResource() {
    ChanceryException missing =
        catchThrowableOfType(
            ChanceryException.class, () -> ResourceTable.read(ResourceTableTest.class, "no.tsv"));

    assertThat(missing.where()).contains("org/chancery/model/table/no.tsv");
  }

  private static Row onlyRow(String text) {
    List<Row> rows = ResourceTable.parse("t.tsv", text).rows();
    assertThat(rows).hasSize(1);
    return rows.get(0);
  }

  private static void assertDefect(String place, String what, Consumer<Row> reading, String text) {
    ChanceryException defect =
        catchThrowableOfType(
            ChanceryException.class,
            () -> ResourceTable.parse("t.tsv", text).rows().forEach(reading));

    assertThat(defect.fault()).isEqualTo(Fault.INTERNAL);
    assertThat(defect.where()).contains(place);
    assertThat(defect.what()).contains(what);
  }
}
