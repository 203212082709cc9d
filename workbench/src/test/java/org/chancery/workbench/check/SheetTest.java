// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.chancery.model.ontology.EventType;
import org.chancery.model.source.ErrorRate;
import org.chancery.workbench.golden.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SheetTest {
  private static final String HEADER = String.join(",", Sheet.COLUMNS) + "\n";

  @TempDir private Path folder = Path.of("");

  private Sheet read(String rows) throws IOException {
    Files.writeString(folder.resolve("s.csv"), HEADER + rows);
    return Sheet.read(folder, "s.csv");
  }

  /* A row: id, type, correct, source_ok, target_ok, type_should_be, drawn, out_of. */
  private static String row(String... cells) {
    return "%s,d,\"a, [[b]] c\",BLR,POL,%s,occurred,2023,%s,%s,%s,%s,,%s,%s\n"
        .formatted((Object[]) cells);
  }

  @Test
  void rowsThatAreFilledAreJudgedAndTheOthersAreOpen() throws IOException {
    Sheet sheet =
        read(
            row("text:a", "ACCUSE", "yes", "", "", "", "2", "10")
                + row("text:b", "ACCUSE", "", "", "", "", "2", "10")
                + row("text:c", "AID", "No", "no", "unsure", "none", "1", "1"));

    assertThat(sheet.problems()).isEmpty();
    assertThat(sheet.open()).isEqualTo(1);
    assertThat(sheet.rows()).hasSize(2);
    assertThat(sheet.rows().get(0).weight()).isEqualTo(5);
    assertThat(sheet.rows().get(0).sourceVerdict()).contains(SheetRow.Verdict.YES);
    assertThat(sheet.rows().get(1).judgedType()).isEqualTo("NONE");
    assertThat(sheet.rows().get(1).typeVerdict()).isEqualTo(SheetRow.Verdict.NO);
    assertThat(sheet.rows().get(1).targetVerdict()).contains(SheetRow.Verdict.UNSURE);
  }

  @Test
  void badCellsAreToldWithLineAndColumnAndGoodRowsSurvive() throws IOException {
    Sheet sheet =
        read(
            row("text:a", "ACCUSE", "yse", "", "", "", "2", "10")
                + row("text:b", "ACCUSE", "no", "", "", "ACUSE", "2", "10")
                + row("text:c", "ACCUSE", "yes", "no", "", "", "2", "10")
                + row("text:d", "ACCUSE", "yes", "", "", "", "2", "1")
                + row("text:e", "ACCUSE", "yes", "", "", "", "2", "10")
                + row("text:e", "ACCUSE", "yes", "", "", "", "2", "10")
                + "text:f,too,few\n");

    assertThat(sheet.rows()).hasSize(1);
    assertThat(sheet.problems())
        .extracting(
            problem -> problem.line() + " " + problem.message().lines().findFirst().orElse(""))
        .satisfiesExactly(
            told ->
                assertThat(told).startsWith("2 correct: unknown answer 'yse'; did you mean 'yes'?"),
            told -> assertThat(told).startsWith("3 type_should_be: unknown type 'ACUSE'"),
            told ->
                assertThat(told).startsWith("4 correct: 'yes', but source_ok says that something"),
            told -> assertThat(told).startsWith("5 out_of: fewer than were drawn"),
            told -> assertThat(told).startsWith("7 id: 'text:e' is already judged in line 6"),
            told -> assertThat(told).startsWith("8 "));
  }

  @Test
  void aFileWithOtherColumnsIsNoSheet() throws IOException {
    Files.writeString(folder.resolve("s.csv"), HEADER.replace("correct", "corect"));

    assertThat(Told.by(() -> Sheet.read(folder, "s.csv")))
        .contains("unknown column 'corect'; did you mean 'correct'?");
  }

  @Test
  void severalPeopleOnOneEventCountOnceAndTheDividedAreOpen() throws IOException {
    Files.writeString(
        folder.resolve("a.csv"),
        HEADER
            + row("text:a", "ACCUSE", "yes", "", "", "", "3", "3")
            + row("text:b", "ACCUSE", "yes", "", "", "", "3", "3")
            + row("text:c", "ACCUSE", "no", "", "", "", "3", "3"));
    Files.writeString(
        folder.resolve("b.csv"),
        HEADER
            + row("text:a", "ACCUSE", "yes", "", "", "", "3", "3")
            + row("text:b", "ACCUSE", "no", "", "", "", "3", "3")
            + row("text:c", "ACCUSE", "unsure", "", "", "", "3", "3"));
    Judgements judgements =
        new Judgements(java.util.List.of(Sheet.read(folder, "a.csv"), Sheet.read(folder, "b.csv")));

    Judgements.Told told = judgements.told(Optional.empty(), row -> Optional.of(row.correct()));
    assertThat(told.judged()).hasSize(2);
    assertThat(told.right()).isEqualTo(1);
    assertThat(told.unsure()).isEqualTo(1);
    assertThat(judgements.rates().of(EventType.ACCUSE)).map(ErrorRate::right).contains(0.5);
    assertThat(judgements.rates().of(EventType.AID)).isEmpty();
  }
}
