// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.chancery.model.fault.Fault;
import org.chancery.model.source.Coverage;
import org.chancery.model.source.CoveredSpan;
import org.chancery.store.fetch.SliceState;
import org.chancery.store.record.Counts;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.RecordedInput;
import org.chancery.store.record.RecordedSlice;
import org.chancery.store.record.Storage;

/** Examines a record. */
final class RecordExamination {
  private static final int LISTED = 5;

  private final RecordFile record;
  private final String place;

  RecordExamination(RecordFile record, String place) {
    this.record = record;
    this.place = place;
  }

  List<Diagnosis> findings() {
    List<Diagnosis> findings = new ArrayList<>();
    findings.add(size());
    storage().ifPresent(findings::add);
    record.inputs().stream()
        .filter(input -> !input.complete())
        .forEach(input -> findings.add(brokenOff(input)));
    findings.add(quarantine());
    findings.add(uncoded());
    findings.addAll(gaps());
    slices().ifPresent(findings::add);
    return findings;
  }

  private Diagnosis size() {
    Counts counts = record.counts();
    return Diagnosis.sound(
        "record",
        "%d files, %d coded events, %d distinct incidents, %d reports in mentions files; %d rows"
                .formatted(
                    counts.inputs(),
                    counts.events(),
                    counts.incidents(),
                    counts.reports(),
                    counts.repeated())
            + " repeated, "
            + counts.rejected()
            + " events rejected");
  }

  private Optional<Diagnosis> storage() {
    Storage storage = record.storage();
    String told =
        "%d events in %d Parquet files (%d bytes), %d loose"
            .formatted(storage.filed(), storage.files(), storage.bytes(), storage.loose());
    if (storage.wantsCompaction()) {
      return Optional.of(Diagnosis.note("storage", told, Imported.COMPACTION_PAYS));
    }
    return storage.files() == 0 ? Optional.empty() : Optional.of(Diagnosis.sound("storage", told));
  }

  private static Diagnosis brokenOff(RecordedInput input) {
    return Diagnosis.wrong(
        Fault.DATA,
        input.name(),
        "the file broke off after " + input.rows() + " rows",
        "Fetch it again and import it; what is recorded already is not doubled.");
  }

  private Diagnosis quarantine() {
    long rows = record.counts().quarantined();
    return rows == 0
        ? Diagnosis.sound("quarantine", "every row could be used")
        : Diagnosis.note(
            "quarantine",
            rows == 1 ? "1 row could not be used" : rows + " rows could not be used",
            "See chancery doctor " + place + " --quarantine.");
  }

  private Diagnosis uncoded() {
    Map<String, Long> relations = record.uncodedRelations();
    if (relations.isEmpty()) {
      return Diagnosis.sound("acts", "every act is in a codebook");
    }
    return Diagnosis.note(
        "acts",
        relations.values().stream().mapToLong(Long::longValue).sum()
            + " events are coded unknown: "
            + relations.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(LISTED)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .collect(Collectors.joining(", ")),
        "Recode those that matter with chancery edit recode.");
  }

  private Optional<Diagnosis> slices() {
    List<RecordedSlice> all = record.slices();
    if (all.isEmpty()) {
      return Optional.empty();
    }
    Map<SliceState, Long> states =
        all.stream()
            .collect(
                Collectors.groupingBy(RecordedSlice::state, TreeMap::new, Collectors.counting()));
    String told =
        states.entrySet().stream()
            .map(state -> state.getValue() + " " + state.getKey().label())
            .collect(Collectors.joining(", ", "of " + all.size() + " slices expected: ", ""));
    return Optional.of(
        states.keySet().equals(Set.of(SliceState.PRESENT))
            ? Diagnosis.sound("slices", told)
            : Diagnosis.note(
                "slices",
                told,
                "Fetch again what has arrived since: chancery fetch gdelt. All are in the table slice."));
  }

  private List<Diagnosis> gaps() {
    Map<String, List<CoveredSpan>> bySource =
        record.coverage().stream()
            .filter(span -> span.coverage() == Coverage.SYSTEMATIC)
            .collect(Collectors.groupingBy(CoveredSpan::source, TreeMap::new, Collectors.toList()));
    return bySource.entrySet().stream()
        .filter(source -> source.getValue().size() > 1)
        .map(
            source ->
                Diagnosis.note(
                    source.getKey(),
                    "covers "
                        + source.getValue().size()
                        + " stretches of time with gaps between them, the first "
                        + source.getValue().get(0).period(),
                    "Import what is missing, or read gaps as gaps."))
        .toList();
  }
}
