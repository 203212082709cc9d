// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.edit.EditOperation;
import org.chancery.model.edit.Edits;
import org.chancery.model.edit.Grounds;
import org.chancery.model.edit.Merge;
import org.chancery.model.edit.Recode;
import org.chancery.model.edit.Recoding;
import org.chancery.model.edit.Reject;
import org.chancery.model.event.Attendance;
import org.chancery.model.event.Coding;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.chancery.model.source.Coverage;
import org.chancery.model.time.Edtf;
import org.chancery.store.fetch.Checksum;
import org.chancery.store.fetch.Fetched;
import org.chancery.store.fetch.Slice;
import org.chancery.store.fetch.SliceState;
import org.chancery.store.record.Interest;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.Replacement;
import org.chancery.store.record.SliceBatch;

/**
 * Invented events of every kind that a roll-up has to tell apart, and what an analyst made of some.
 */
final class InventedRecord {
  private static final int EVENTS = 600;
  private static final List<String> NAMES =
      List.of(
          "Belarus",
          "BLR",
          "Russia",
          "Poland",
          "China",
          "European Union",
          "BLR/OPP",
          "RUS/REB",
          "Nobody “knows” him",
          "Żółw 💬",
          "a b");
  private static final List<String> DATES =
      List.of("1066-10-14", "2018-02", "2018-21", "2018", "2018-01-31/2018-02-01");
  private static final List<String> CODES =
      List.of("040", "042", "043", "057", "112", "190", "010", "0841", "172");
  private static final Grounds GROUNDS =
      new Grounds("so the test wants it", Optional.empty(), Optional.empty());

  private final ActorRegistry registry = ActorRegistry.bundled();
  private final Ontology ontology = Ontology.bundled();
  private final Random random = new Random(7);

  /** Makes the record in one file. */
  RecordFile in(Path file) {
    RecordFile record = RecordFile.open(file, registry, ontology);
    List<Event> coded = new ArrayList<>(events(IncidentRule.CHRONOLOGY));
    coded.add(event(IncidentRule.CHRONOLOGY + ":ides", "-0044-03-15"));
    put(record, IncidentRule.CHRONOLOGY, Coverage.SELECTIVE, coded, Map.of());
    List<Event> read = events(IncidentRule.TEXT);
    put(
        record,
        IncidentRule.TEXT,
        Coverage.SYSTEMATIC,
        read,
        Map.of(read.get(3).id(), coded.get(3), read.get(11).id(), coded.get(4)));
    slices(record, file.resolveSibling("slices"));
    record.applyCorrections(Edits.replay(corrections()));
    return record;
  }

  private static void put(
      RecordFile record,
      String name,
      Coverage coverage,
      List<Event> events,
      Map<EventId, Event> alsoCoded) {
    record.replace(new Replacement(name, name, name, coverage, events, alsoCoded, List.of()));
  }

  private List<Event> events(String feed) {
    return IntStream.range(0, EVENTS)
        .mapToObj(number -> event(feed + ":" + number, date()))
        .toList();
  }

  private Event event(String id, String date) {
    return new Event(
        new EventId(id),
        Edtf.parse(date),
        Optional.empty(),
        side(1 + few()),
        side(random.nextInt(5) == 0 ? 0 : 1 + few()),
        new Coding(Optional.empty(), Optional.empty(), Set.of(), Optional.of(pick(CODES)))
            .act(ontology),
        random.nextInt(10) == 0 ? pick(List.of(Status.values())) : Status.OCCURRED,
        random.nextInt(20) == 0,
        Optional.empty(),
        Optional.of(new BigDecimal("0.5")),
        id,
        new Provenance("f", 1, "", "", Optional.empty(), Optional.empty(), Optional.empty()));
  }

  private String date() {
    return random.nextInt(10) == 0
        ? pick(DATES)
        : LocalDate.of(2018, 1, 1).plusDays(random.nextInt(90)).toString();
  }

  /* Mostly nobody else. */
  private int few() {
    return random.nextInt(6) == 0 ? 1 + random.nextInt(2) : 0;
  }

  private List<Participant> side(int size) {
    List<Participant> side = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      Participant one =
          Participant.present(registry.resolve(pick(NAMES), LocalDate.of(2018, 1, 1)));
      boolean away = random.nextInt(8) == 0;
      side.add(
          away ? new Participant(one.who(), one.person(), one.rank(), Attendance.ABSENT) : one);
    }
    return side;
  }

  private <T> T pick(List<T> from) {
    return from.get(random.nextInt(from.size()));
  }

  private List<EditOperation> corrections() {
    List<EditOperation> edits = new ArrayList<>();
    for (int i = 0; i < EVENTS; i += 10) {
      EventId event = new EventId("text:" + i);
      switch (i / 10 % 5) {
        case 0 -> edits.add(new Reject(event, GROUNDS));
        case 1 -> edits.add(recode(event, Optional.of("2018-06-07"), Optional.empty()));
        case 2 -> edits.add(recode(event, Optional.of("2018"), Optional.empty()));
        case 3 -> edits.add(recode(event, Optional.empty(), Optional.of("FRA")));
        default -> edits.add(new Merge(List.of(event, new EventId("text:" + (i + 1))), GROUNDS));
      }
    }
    return edits;
  }

  private static Recode recode(EventId event, Optional<String> date, Optional<String> target) {
    Recoding set =
        new Recoding(
            Optional.empty(),
            Optional.empty(),
            date.isEmpty() ? Optional.of("112") : Optional.empty(),
            Optional.empty(),
            date.map(Edtf::parse),
            Optional.empty(),
            target.map(ActorId::new));
    return new Recode(event, set, GROUNDS);
  }

  /* Rows of two slices of GDELT, of which one actor's are kept. */
  private void slices(RecordFile record, Path folder) {
    Slice slice = Slice.named("20180320083000.export.CSV.zip").orElseThrow();
    Path file = folder.resolve(slice.name());
    try {
      Files.createDirectories(folder);
      List<String> rows = new ArrayList<>();
      for (int i = 0; i < 200; i++) {
        rows.add(row(i));
      }
      GdeltZip.write(file, rows);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
    record.widen(new Interest(Set.of(new ActorId("POL"))));
    Checksum checksum = new Checksum(OptionalLong.empty(), "0".repeat(32));
    Fetched fetched = new Fetched(slice, SliceState.PRESENT, Optional.of(checksum), "");
    record.importSlices(
        new SliceBatch("2018-03-20", List.of(fetched), any -> file), Progress.SILENT);
  }

  private String row(int number) {
    String[] cells = new String[61];
    java.util.Arrays.fill(cells, "");
    String one = pick(List.of("BLR", "RUS", "POL", "CHN"));
    String other = pick(List.of("BLR", "RUS", "POL", ""));
    cells[0] = Integer.toString(number + 1);
    cells[1] = pick(List.of("20180320", "20180319", "20180220"));
    cells[2] = cells[1].substring(0, 6);
    cells[3] = "2018";
    cells[4] = "2018.2";
    cells[5] = one;
    cells[6] = one;
    cells[7] = one;
    cells[15] = other;
    cells[16] = other;
    cells[17] = other;
    cells[25] = "1";
    cells[26] = pick(List.of("040", "112", "190"));
    cells[27] = cells[26];
    cells[28] = cells[26].substring(0, 2);
    cells[29] = cells[26].equals("040") ? "1" : cells[26].equals("112") ? "3" : "4";
    cells[30] = cells[26].equals("040") ? "1.0" : cells[26].equals("112") ? "-2.0" : "-10.0";
    cells[31] = "1";
    cells[32] = "1";
    cells[33] = "1";
    cells[34] = "0";
    cells[59] = "20180320083000";
    cells[60] = "https://example.org/" + number / 3;
    return String.join("\t", cells);
  }
}
