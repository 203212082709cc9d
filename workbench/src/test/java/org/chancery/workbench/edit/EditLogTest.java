// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.edit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.edit.EditOperation;
import org.chancery.model.edit.Grounds;
import org.chancery.model.edit.Merge;
import org.chancery.model.edit.Recode;
import org.chancery.model.edit.Recoding;
import org.chancery.model.edit.Reject;
import org.chancery.model.edit.Restore;
import org.chancery.model.edit.Split;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.golden.Golden;
import org.chancery.workbench.golden.Told;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EditLogTest {
  private static final Ontology ONTOLOGY = Ontology.bundled();
  private static final References REFERENCES =
      new References(ActorRegistry.bundled(), ONTOLOGY, Bibliography.EMPTY);
  private static final EventId A = new EventId("chronology:a");
  private static final Grounds WHY = new Grounds("why", Optional.empty(), Optional.empty());

  @TempDir private Path folder;

  @Test
  void readsWhatTheReferenceShows() throws IOException {
    Path page =
        Path.of(System.getProperty("chancery.root", "..")).resolve("docs/reference/case-folder.md");
    String examples =
        String.join(
                "\n",
                Files.readAllLines(page).stream().filter(one -> one.startsWith("{\"op")).toList())
            .replace("{\"op\":\"recode\",\"event\":\"…\"", "{\"op\":\"recode\",\"event\":\"a:1\"")
            .replace("[\"…\",\"…\"]", "[\"a:1\",\"a:2\"]")
            .replace("\"event\":\"…\"", "\"event\":\"a:1\"");

    List<EditOperation> edits = read(examples);

    assertThat(edits)
        .extracting(EditOperation::operation)
        .containsExactlyElementsOf(EditReading.OPERATIONS);
    assertThat(edits.get(0).grounds().on()).contains(LocalDate.parse("2026-11-23"));
    assertThat(((Recode) edits.get(1)).set().mode())
        .contains(new Mode(EventType.ACCUSE, "disapprove"));
  }

  @Test
  void everyOperationIsInTheReadersList() {
    assertThat(EditOperation.class.getPermittedSubclasses()).hasSize(EditReading.OPERATIONS.size());
  }

  @Test
  void whatIsAppendedReadsBack() throws IOException {
    List<EditOperation> edits = generated(300);
    EditLog log = EditLog.ofCase(folder);

    edits.forEach(log::append);

    assertThat(readFile()).isEqualTo(edits);
    assertThat(Files.readAllLines(folder.resolve(EditLog.NAME))).hasSize(edits.size());
  }

  @Test
  void writesTheSameBytesForTheSameEdit() throws IOException {
    EditLog.ofCase(folder).append(new Merge(List.of(A, new EventId("gdelt:1")), WHY));

    assertThat(Files.readString(folder.resolve(EditLog.NAME)))
        .isEqualTo(
            "{\"op\":\"merge\",\"events\":[\"chronology:a\",\"gdelt:1\"],\"reason\":\"why\"}\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{\"op\":\"split\",\"event\":\"a:1\",\"reason\":\"x\"}\n",
        "{\"op\":\"split\",\"event\":\"a:1\",\"reason\":\"x\"}",
        "{\"op\":\"split\",\"event\":\"a:1\",\"reason\":\"ü\"}\r\n",
        "\ufeff\n\n"
      })
  void whatIsThereStaysByteForByte(String before) throws IOException {
    Path file = folder.resolve(EditLog.NAME);
    Files.writeString(file, before);
    int edits = read(before).size();

    EditLog.ofCase(folder).append(new Reject(A, WHY));

    byte[] old = before.getBytes(UTF_8);
    assertThat(Arrays.copyOf(Files.readAllBytes(file), old.length)).isEqualTo(old);
    assertThat(readFile()).hasSize(edits + 1).last().isEqualTo(new Reject(A, WHY));
  }

  @Test
  void linesOfSeveralThreadsDoNotMix() throws Exception {
    EditLog log = EditLog.ofCase(folder);
    ExecutorService threads = Executors.newFixedThreadPool(4);
    List<Future<?>> running = new ArrayList<>();
    for (EditOperation edit : generated(80)) {
      running.add(threads.submit(() -> log.append(edit)));
    }
    for (Future<?> one : running) {
      one.get();
    }
    threads.shutdown();

    assertThat(readFile()).containsExactlyInAnyOrderElementsOf(generated(80));
  }

  @Test
  void aLogThatIsNotThereIsEmpty() {
    assertThat(readFile()).isEmpty();
  }

  @Test
  void aRecordWithoutACaseHasItsLogBesideIt() {
    EditLog log = EditLog.ofRecord(folder.resolve("gdelt.duckdb"));

    log.append(new Reject(A, WHY));

    assertThat(log.file()).isEqualTo(folder.resolve("gdelt.duckdb.edits.jsonl")).exists();
    assertThat(log.edits(REFERENCES)).containsExactly(new Reject(A, WHY));
  }

  @Test
  void saysWhyALogCannotBeWritten() {
    assertThat(Told.by(() -> EditLog.ofCase(folder.resolve("nowhere")).append(new Reject(A, WHY))))
        .startsWith("RESOURCE: the edit could not be written")
        .contains("edits.jsonl");
  }

  @Test
  void namesEveryLineThatItDoesNotUnderstand() {
    String log =
        """
        {"op":"reject","event":"a:1","reason":"good"}
        {"op":"rejct","event":"a:1","reason":"x"}

        {"op":"reject","event":"a1","reason":"x"}
        {"op":"reject","event":"a:1","reason":" "}
        {"op":"reject","event":"a:1"}
        {"op":"reject","events":["a:1"],"reason":"x"}
        {"op":"reject","event":"a:1","reason":"x","on":"23.11.2026"}
        {"op":"merge","events":["a:1"],"reason":"x"}
        {"op":"merge","events":["a:1","a:1"],"reason":"x"}
        {"op":"recode","event":"a:1","reason":"x"}
        {"op":"recode","event":"a:1","set":{},"reason":"x"}
        {"op":"recode","event":"a:1","set":{"mode":"visit"},"reason":"x"}
        {"op":"recode","event":"a:1","set":{"type":"ACCUSE","mode":"visit"},"reason":"x"}
        {"op":"recode","event":"a:1","set":{"source":"UKRAINE","typ":"AID"},"reason":"x"}
        {"op":"split","event":"a:1","reason":"x"
        [1]
        reject a:1
        """;

    Golden.of(getClass(), "errors.golden.txt").matches(Told.by(() -> read(log)));
  }

  private static List<EditOperation> generated(int count) {
    Random random = new Random(42);
    List<EditOperation> edits = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      edits.add(generated(random));
    }
    return edits;
  }

  private static EditOperation generated(Random random) {
    Grounds grounds =
        new Grounds(
            text(random),
            random.nextBoolean() ? Optional.of("AB") : Optional.empty(),
            random.nextBoolean()
                ? Optional.of(LocalDate.EPOCH.plusDays(random.nextInt(20_000)))
                : Optional.empty());
    EventId event = new EventId("gdelt:" + random.nextInt(1_000));
    return switch (random.nextInt(5)) {
      case 0 -> new Reject(event, grounds);
      case 1 -> new Split(event, grounds);
      case 2 -> new Restore(event, grounds);
      case 3 -> new Merge(List.of(event, new EventId("chronology:" + random.nextInt(99))), grounds);
      default -> new Recode(event, recoding(random), grounds);
    };
  }

  private static Recoding recoding(Random random) {
    EventType type = any(EventType.values(), random);
    boolean typed = random.nextBoolean();
    return new Recoding(
        typed ? Optional.of(type) : Optional.empty(),
        typed ? ONTOLOGY.modes(type).stream().findFirst() : Optional.empty(),
        random.nextBoolean() ? Optional.of("042") : Optional.empty(),
        Optional.of(any(Status.values(), random)),
        random.nextBoolean() ? Optional.of(Edtf.parse("2023-04~")) : Optional.empty(),
        random.nextBoolean() ? Optional.of(new ActorId("UKR")) : Optional.empty(),
        random.nextBoolean() ? Optional.of(new ActorId("EU")) : Optional.empty());
  }

  private static <T> T any(T[] values, Random random) {
    return values[random.nextInt(values.length)];
  }

  private static String text(Random random) {
    String letters = "aé\"\\/ \n\t{}:,ж\u2028\ud83d\ude00";
    StringBuilder text = new StringBuilder("r");
    for (int i = random.nextInt(12); i > 0; i--) {
      int at = random.nextInt(letters.length() - 1);
      text.appendCodePoint(
          Character.isSurrogate(letters.charAt(at)) ? 0x1F600 : letters.charAt(at));
    }
    return text.append('.').toString();
  }

  private List<EditOperation> readFile() {
    return EditLog.ofCase(folder).edits(REFERENCES);
  }

  private static List<EditOperation> read(String text) {
    return EditLog.read(
        SourceText.decode("edits.jsonl", "cases/x/edits.jsonl", text.getBytes(UTF_8)), REFERENCES);
  }
}
