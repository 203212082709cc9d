// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a table of coded events to a filled sheet to what it says. */
final class CheckCommandsTest {
  private static final String HEADER =
      "id,date,source,source_sector,target,target_sector,type,mode,status,confidence,document,"
          + "sentence,text,historical,place,begin,end\n";

  @TempDir private Path folder = Path.of("");
  private Path coded = Path.of("");

  @BeforeEach
  void writeATable() throws IOException {
    StringBuilder table = new StringBuilder(HEADER);
    for (int i = 0; i < 60; i++) {
      table.append(line("m" + i, "BLR", "CHN", "CONSULT"));
    }
    for (int i = 0; i < 20; i++) {
      table.append(line("a" + i, "BLR", "POL", "ACCUSE"));
      table.append(line("a" + i, "BLR", "LTU", "ACCUSE"));
    }
    coded = folder.resolve("coded.csv");
    Files.writeString(coded, table);
  }

  private static String line(String id, String source, String target, String type) {
    return "%s,2023-04,%s,GOV,%s,,%s,,occurred,0.8,n.txt,3,\"They spoke, in Minsk.\",false,,5,10\n"
        .formatted(id, source, target, type);
  }

  /* Says yes to all but every third, which is no. */
  private Path filled(String name, int every) throws IOException {
    Path sheet = folder.resolve(name);
    Terminal.Outcome drawn = Terminal.run("sample", coded, "--n", "30", "--seed", "4", "-o", sheet);
    assertThat(drawn.code()).as(drawn.err()).isZero();
    List<String> lines = new ArrayList<>(Files.readAllLines(sheet));
    for (int i = 1; i < lines.size(); i++) {
      String answer = i % every == 0 ? "no" : "yes";
      lines.set(i, lines.get(i).replace(",2023-04,,", ",2023-04," + answer + ","));
    }
    Files.write(sheet, lines);
    return sheet;
  }

  @Test
  void sheetHasAnEventOnceWithItsWordsMarked() {
    Terminal.Outcome sheet = Terminal.run("sample", coded, "--n", "30");

    assertThat(sheet.code()).as(sheet.err()).isZero();
    assertThat(sheet.lines()).hasSize(31);
    assertThat(sheet.lines().get(0))
        .startsWith("id,document,sentence,source,target,type,status,date,correct");
    assertThat(sheet.out())
        .contains("\"They [[spoke]], in Minsk.\",BLR,LTU;POL,ACCUSE,occurred,2023-04,,,,,,")
        .contains(",60\n", ",20\n");
    assertThat(Terminal.run("sample", coded, "--n", "30").out()).isEqualTo(sheet.out());
  }

  @Test
  void precisionIsWeightedByHowManyThereAre() throws IOException {
    Path sheet = filled("anna.csv", 3);

    Terminal.Outcome told = Terminal.run("agreement", sheet, "--format", "csv");

    assertThat(told.code()).as(told.err()).isZero();
    String[] all = told.lines().get(1).split(",");
    String[] accuse = cells(told, "ACCUSE");
    String[] consult = cells(told, "CONSULT");
    assertThat(told.lines().get(0))
        .startsWith("type,what,judged,right,unsure,precision,low_90,high_90");
    assertThat(all[2]).isEqualTo("30");
    double weighted =
        (20 * Double.parseDouble(accuse[5]) + 60 * Double.parseDouble(consult[5])) / 80;
    assertThat(Double.parseDouble(all[5])).isCloseTo(weighted, within(0.001));
    assertThat(Double.parseDouble(all[6])).isLessThan(weighted);
    assertThat(Double.parseDouble(all[8]))
        .as("95 % is wider")
        .isLessThan(Double.parseDouble(all[6]));
  }

  private static String[] cells(Terminal.Outcome told, String type) {
    return told.lines().stream()
        .filter(line -> line.startsWith(type + ",event"))
        .findFirst()
        .orElseThrow()
        .split(",");
  }

  @Test
  void twoSheetsGiveKappa() throws IOException {
    Path anna = filled("anna.csv", 3);
    Path ben = filled("ben.csv", 6);

    Terminal.Outcome told = Terminal.run("agreement", anna, ben, "--format", "csv");

    /* 30 rows: both say no to 5, Anna alone to 5; kappa = (25/30 - 19/36...) by hand: po = 25/30,
     * pe = (10 * 5 + 20 * 25) / 900 = 55/90, kappa = (75 - 55) / (90 - 55) = 0.571. */
    String[] correct = told.lines().get(1).split(",");
    assertThat(told.code()).as(told.err()).isZero();
    assertThat(correct[0]).isEqualTo("correct");
    assertThat(correct[1]).isEqualTo("30");
    assertThat(correct[2]).isEqualTo("0.833");
    assertThat(correct[4]).isEqualTo("0.571");
  }

  @Test
  void badRowsAreToldAndTheOthersCount() throws IOException {
    Path sheet = filled("anna.csv", 3);
    List<String> lines = new ArrayList<>(Files.readAllLines(sheet));
    lines.set(7, lines.get(7).replace(",yes,", ",probably,").replace(",no,", ",probably,"));
    Files.write(sheet, lines);

    Terminal.Outcome told = Terminal.run("agreement", sheet, "--format", "csv");

    assertThat(told.code()).isEqualTo(3);
    assertThat(told.err()).contains("anna.csv:8: correct: unknown answer 'probably'");
    assertThat(told.lines().get(1)).startsWith("all,event,29,");
  }

  @Test
  void anEmptySheetSaysWhatToDo() throws IOException {
    Path sheet = folder.resolve("empty.csv");
    Terminal.run("sample", coded, "--n", "30", "-o", sheet);

    Terminal.Outcome told = Terminal.run("agreement", sheet);

    assertThat(told.code()).isEqualTo(2);
    assertThat(told.err()).contains("nothing in it is filled", "column 'correct'");
  }

  @Test
  void aSheetKeptInACaseIsReadByItsBrief() throws IOException {
    Path sheet = filled("anna.csv", 3);
    Path made = folder.resolve("case");
    Terminal.run("init", made, "--focus", "BLR", "--period", "2023");

    Terminal.Outcome kept = Terminal.run("agreement", sheet, "--into", made);
    Terminal.Outcome again = Terminal.run("agreement", sheet, "--into", made);
    Files.writeString(sheet, Files.readString(sheet).replace(",yes,", ",no,"));
    Terminal.Outcome other = Terminal.run("agreement", sheet, "--into", made);

    assertThat(kept.code()).as(kept.err()).isZero();
    assertThat(made.resolve("checks/anna.csv")).exists();
    assertThat(again.code()).isZero();
    assertThat(other.code()).isEqualTo(2);
    assertThat(other.err()).contains("nothing is overwritten");
  }

  @Test
  void linesOfNoTypeAreToldAndTheOthersAreDrawn() throws IOException {
    Files.writeString(coded, Files.readString(coded) + line("x", "BLR", "POL", "FIGHT"));

    Terminal.Outcome sheet = Terminal.run("sample", coded, "--n", "30");

    assertThat(sheet.code()).isEqualTo(3);
    assertThat(sheet.err()).contains("coded.csv:102: type: unknown type 'FIGHT'");
    assertThat(sheet.lines()).hasSize(31);
  }
}
