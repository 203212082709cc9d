// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.chancery.model.progress.Progress;
import org.chancery.model.table.TableSink;
import org.chancery.workbench.table.TableFormat;
import org.chancery.workbench.text.LineReader;
import org.chancery.workbench.text.TextCase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What was read in texts, in the record and in the brief of its case. */
final class TextCaseTest {
  private static final String TEXT =
      """
      BLR ACCUSE POL 2023-04-05 occurred
      CHN+BLR CONSULT - 2023-05-02 occurred
      RUS AID BLR 2023-09-01 occurred
      BLR REJECT LTU 2023-10-10 occurred
      """;

  private final LineReader.Counted opening = new LineReader.Counted();
  @TempDir private Path folder = Path.of("");
  private TextCase made = new TextCase(folder);

  @BeforeEach
  void makeCase() {
    made = TextCase.in(folder).file("texts/a.txt", TEXT);
  }

  private Desk desk() {
    return Desk.atCase(folder, opening, Progress.SILENT);
  }

  private static List<JsonNode> rows(Consumer<TableSink> writer) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (TableSink sink = TableFormat.JSONL.to(out)) {
      writer.accept(sink);
    }
    return out.toString(StandardCharsets.UTF_8).lines().map(JsonMapper.shared()::readTree).toList();
  }

  private Map<String, JsonNode> events(Desk desk) {
    Map<String, JsonNode> events = new TreeMap<>();
    rows(sink -> desk.writeEvents(EventFilter.ALL, sink))
        .forEach(
            row ->
                events.put(
                    row.get("id").asString().startsWith("text:")
                        ? "text:" + row.get("type").asString()
                        : row.get("id").asString(),
                    row));
    return events;
  }

  private JsonNode event(Desk desk, String id) {
    return Optional.ofNullable(events(desk).get(id)).orElseThrow();
  }

  private int incidents(Desk desk, String partner) {
    return rows(sink -> desk.writePartners(Optional.empty(), MeasureOptions.USUAL, sink)).stream()
        .filter(row -> row.get("partner").asString().equals(partner))
        .mapToInt(row -> row.get("incidents").asInt())
        .sum();
  }

  private JsonNode brief() throws IOException {
    try (Desk desk = desk()) {
      desk.writeBrief(Optional.empty(), MeasureOptions.USUAL, Optional.empty());
    }
    return JsonMapper.shared().readTree(Files.readString(folder.resolve("out/brief.json")));
  }

  private static JsonNode registered(JsonNode brief, String id) {
    for (JsonNode event : brief.at("/brief/register/events")) {
      if (event.get("id").asString().equals(id)) {
        return event;
      }
    }
    throw new AssertionError(id + " is not in the register");
  }

  @Test
  void whatPeopleCodedAsWellCountsOnceAndAsTheyCodedIt() {
    try (Desk desk = desk()) {
      assertThat(events(desk)).hasSize(7);
      assertThat(event(desk, "text:ACCUSE").get("counted_as").asString())
          .isEqualTo("chronology:poland-accused");
      assertThat(event(desk, "text:ACCUSE").get("incident"))
          .isEqualTo(event(desk, "chronology:poland-accused").get("incident"));
      assertThat(event(desk, "text:REJECT").get("counted_as").isNull()).isTrue();
      assertThat(incidents(desk, "POL")).isEqualTo(1);
      assertThat(incidents(desk, "CHN")).isEqualTo(1);
      assertThat(incidents(desk, "LTU")).as("read alone").isEqualTo(1);
      assertThat(incidents(desk, "RUS")).as("only announced, by hand").isZero();
    }
  }

  @Test
  void setApartByHandItCountsByItself() {
    String id;
    try (Desk desk = desk()) {
      id = event(desk, "text:AID").get("id").asString();
      desk.edit(
          new EditRequest("split", List.of(id), "it came indeed", List.of(), "", "2026-11-24"));
      assertThat(incidents(desk, "RUS")).isEqualTo(1);
      assertThat(event(desk, "text:AID").get("counted_as").isNull()).isTrue();
    }
  }

  @Test
  void correctionsOfWhatWasReadOutliveTheNextRun() {
    try (Desk desk = desk()) {
      String id = event(desk, "text:REJECT").get("id").asString();
      desk.edit(new EditRequest("reject", List.of(id), "a metaphor", List.of(), "", "2026-11-24"));
    }
    opening.become("lines 2");
    try (Desk desk = desk()) {
      assertThat(desk.remarks()).noneMatch(remark -> remark.contains("not in the record"));
      assertThat(events(desk)).doesNotContainKey("text:REJECT").hasSize(6);
      assertThat(incidents(desk, "LTU")).isZero();
    }
  }

  @Test
  void briefSaysWhoCodedWhatAndMarksTheProvingWords() throws IOException {
    JsonNode brief = brief();
    String html = Files.readString(folder.resolve("out/brief.html"));

    assertThat(html)
        .contains("Coded by hand: ", "Read by the coder: ", "1 document of")
        .contains("4 sentences (lines 1)")
        .contains("BLR <mark>REJECT</mark> LTU 2023-10-10 occurred")
        .contains("Nobody has checked these.");
    assertThat(registered(brief, "chronology:aid-announced").get("remarks").get(0).asString())
        .isEqualTo(
            "Also read in texts/a.txt, p. 1, sentence 3: differs in status (coded announced, read"
                + " occurred).");
    assertThat(registered(brief, "chronology:met-china").get("remarks").get(0).asString())
        .isEqualTo("Also read in texts/a.txt, p. 1, sentence 2: agrees.");
    assertThat(brief.at("/brief/counts/incidents/value").asInt()).isEqualTo(3);
    assertThat(Files.readString(folder.resolve("out/brief.md")))
        .contains("BLR **REJECT** LTU", "Also read in texts/a.txt");
  }

  @Test
  void sameTextsGiveTheSameBytesWhetherReadNowOrBefore() throws IOException {
    brief();
    byte[] html = Files.readAllBytes(folder.resolve("out/brief.html"));
    byte[] lock = Files.readAllBytes(folder.resolve("chancery.lock"));
    assertThat(opening.takeCoded()).hasSize(1);

    brief();

    assertThat(opening.takeCoded()).isEmpty();
    assertThat(folder.resolve("out/brief.html")).hasBinaryContent(html);
    assertThat(folder.resolve("chancery.lock")).hasBinaryContent(lock);
    assertThat(new String(lock, StandardCharsets.UTF_8))
        .contains("\"coder\": \"lines 1\"", "\"texts/a.txt\": {\"sha256\"");
  }

  @Test
  void textsThatAreTakenAwayTakeTheirEventsWithThem() throws IOException {
    brief();
    Files.delete(folder.resolve("texts/a.txt"));

    try (Desk desk = desk()) {
      assertThat(events(desk)).hasSize(3);
      assertThat(incidents(desk, "POL")).isEqualTo(1);
      assertThat(incidents(desk, "LTU")).isZero();
    }
  }

  @Test
  void aCaseWithoutTextsBriefsWithoutAReader() throws IOException {
    Files.delete(folder.resolve("texts/a.txt"));
    try (Desk desk =
        Desk.atCase(
            folder,
            wanted -> {
              throw new AssertionError("a reader was asked for");
            },
            Progress.SILENT)) {
      desk.writeBrief(Optional.empty(), MeasureOptions.USUAL, Optional.empty());
    }

    assertThat(folder.resolve("out/brief.html"))
        .content()
        .doesNotContain("Read by the coder", "Nobody has checked");
  }

  @Test
  void measuredErrorRatesTravelIntoBriefAndLists() throws IOException {
    made.file(
        "checks/anna.csv",
        """
        id,document,sentence,source,target,type,status,date,correct,source_ok,target_ok,type_should_be,note,drawn,out_of
        text:x-1,d,s,BLR,LTU,REJECT,occurred,2023,yes,,,,,4,8
        text:x-2,d,s,BLR,LTU,REJECT,occurred,2023,no,yes,no,,,4,8
        text:x-3,d,s,BLR,LTU,REJECT,occurred,2023,yes,,,,,4,8
        text:x-4,d,s,BLR,LTU,REJECT,occurred,2023,unsure,,,,,4,8
        text:x-5,d,s,BLR,LTU,ACCUSE,occurred,2023,perhaps,,,,,1,1
        """);

    JsonNode brief = brief();
    String html = Files.readString(folder.resolve("out/brief.html"));

    assertThat(html)
        .contains(
            "Of 3 events that the coder read and people checked, 67\u202f% are right (90\u202f%")
        .contains("none of them in this record as it is");
    try (Desk desk = desk()) {
      JsonNode read = event(desk, "text:REJECT");
      assertThat(read.get("checked").asInt()).isEqualTo(3);
      assertThat(read.get("precision").asDouble()).isEqualTo(0.667);
      assertThat(event(desk, "text:ACCUSE").get("checked").isNull()).isTrue();
      assertThat(event(desk, "chronology:met-china").get("checked").isNull()).isTrue();
      assertThat(desk.remarks())
          .anyMatch(
              remark -> remark.startsWith("checks/anna.csv:6: correct: unknown answer 'perhaps'"));
      String id = read.get("id").asString();
      assertThat(registered(brief, id).get("remarks").get(0).asString())
          .startsWith(
              "Read by the coder. Of 3 of its type that people checked, 67\u202f% are right");
    }
  }

  @Test
  void sampleIsASheetOfWhatTheCoderReadWithTheProvingWordsMarked() {
    try (Desk desk = desk()) {
      List<JsonNode> sheet = rows(sink -> desk.writeSample(10, 1, sink));

      assertThat(sheet)
          .extracting(row -> row.get("sentence").asString())
          .containsExactlyInAnyOrder(
              "BLR [[ACCUSE]] POL 2023-04-05 occurred",
              "CHN+BLR [[CONSULT]] - 2023-05-02 occurred",
              "RUS [[AID]] BLR 2023-09-01 occurred",
              "BLR [[REJECT]] LTU 2023-10-10 occurred");
      assertThat(sheet)
          .allSatisfy(
              row -> {
                assertThat(row.get("correct").isNull()).isTrue();
                assertThat(row.get("drawn").asInt()).isEqualTo(1);
                assertThat(row.get("out_of").asInt()).isEqualTo(1);
              });
      assertThat(rows(sink -> desk.writeSample(10, 1, sink))).isEqualTo(sheet);
    }
  }
}
