// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Camp;
import org.chancery.model.edit.EditOperation;
import org.chancery.model.edit.Edits;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.source.CoveredSpan;
import org.chancery.store.record.RecordFile;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.casefolder.CaseFile;
import org.chancery.workbench.casefolder.CaseFolder;
import org.chancery.workbench.check.Checks;
import org.chancery.workbench.edit.EditLog;
import org.chancery.workbench.lock.LockFile;
import org.chancery.workbench.reference.References;
import org.chancery.workbench.text.CaseTexts;

/**
 * What a record stands in: a case, or nothing.
 *
 * @param caseFolder the case, if there is one
 * @param registry who is who
 * @param place how commands name it: {@code cases/belarus}, {@code --record r.duckdb}
 * @param log the log of corrections
 * @param texts the texts of the case, read, if it has any
 * @param checks what people found who checked the coder
 */
record Setting(
    Optional<CaseFolder> caseFolder,
    ActorRegistry registry,
    String place,
    EditLog log,
    Optional<CaseTexts> texts,
    Checks checks) {
  private static final Set<String> CODED_HERE = Set.of(IncidentRule.CHRONOLOGY, IncidentRule.TEXT);

  Setting {
    requireNonNull(caseFolder, "caseFolder");
    requireNonNull(registry, "registry");
    requireNonNull(place, "place");
    requireNonNull(log, "log");
    requireNonNull(texts, "texts");
    requireNonNull(checks, "checks");
  }

  static Setting ofRecord(Path record, ActorRegistry registry) {
    return new Setting(
        Optional.empty(),
        registry,
        "--record " + record,
        EditLog.ofRecord(record),
        Optional.empty(),
        Checks.NONE);
  }

  static Setting ofCase(CaseFolder folder, Optional<CaseTexts> texts, Checks checks) {
    Path name = folder.folder().toAbsolutePath().normalize().getFileName();
    return new Setting(
        Optional.of(folder),
        folder.registry(),
        name == null ? "." : name.toString(),
        EditLog.ofCase(folder.folder()),
        texts,
        checks);
  }

  /** Fingerprint of the coder that read the texts; empty where there are none. */
  Optional<String> coder() {
    return texts.map(CaseTexts::coder);
  }

  Edits edits() {
    Bibliography works = caseFolder.map(CaseFolder::bibliography).orElse(Bibliography.EMPTY);
    List<EditOperation> operations = log.edits(new References(registry, Ontology.bundled(), works));
    return Edits.replay(operations);
  }

  /** Puts a copy of the log of corrections beside a record that was made out of this one. */
  void copyEditLog(Path record) {
    log.copyTo(EditLog.ofRecord(record));
  }

  Path editLog() {
    return log.file();
  }

  void append(EditOperation edit) {
    log.append(edit);
  }

  Optional<ActorId> focus() {
    return caseFolder.map(folder -> folder.file().focus());
  }

  /** How the case measures, where a command does not say otherwise. */
  MeasureOptions usual() {
    if (caseFolder.isEmpty()) {
      return MeasureOptions.USUAL;
    }
    CaseFile file = caseFolder.get().file();
    return new MeasureOptions(
        Optional.of(file.period().text()),
        Optional.of(file.grain().label()),
        file.options().scale().map(scale -> scale.name().toLowerCase(Locale.ROOT)),
        Optional.of(file.options().unit().label()),
        List.of(),
        false);
  }

  /*
   * What the sources cover. For the works that a chronology was coded from, the case says so; for
   * feeds, the record shows which days they tell of.
   */
  List<CoveredSpan> spans(RecordFile record) {
    List<CoveredSpan> spans = new ArrayList<>();
    TreeSet<String> declared = new TreeSet<>();
    caseFolder.ifPresent(
        folder ->
            folder
                .file()
                .coveredSpans()
                .forEach(
                    span -> {
                      spans.add(span);
                      declared.add(span.source());
                    }));
    record.coverage().stream()
        .filter(span -> !declared.contains(span.source()))
        .filter(span -> spans.isEmpty() || !CODED_HERE.contains(span.source()))
        .forEach(spans::add);
    return List.copyOf(spans);
  }

  /** One partner, or the members of a camp together with what is said of the camp itself. */
  Counterpart counterpart(ActorId id) {
    Optional<Camp> camp = registry.camps().stream().filter(one -> one.id().equals(id)).findFirst();
    if (camp.isEmpty()) {
      return Counterpart.of(id);
    }
    List<ActorId> members = new ArrayList<>(camp.get().members());
    members.add(id);
    return Counterpart.of(id, members);
  }

  Path outputFolder() {
    return caseFolder.map(folder -> folder.folder().resolve("out")).orElse(Path.of(""));
  }

  /** Adds imported files to the case, so that the next import brings the same record. */
  Optional<String> keepFeeds(List<Path> files, FeedOptions options) {
    return caseFolder.map(folder -> new FeedList(folder.folder()).add(files, options));
  }

  /** What is wrong, or worth knowing, in the case itself. */
  List<Diagnosis> examine() {
    if (caseFolder.isEmpty()) {
      return List.of();
    }
    CaseFolder folder = caseFolder.get();
    List<Diagnosis> findings = new ArrayList<>();
    findings.add(
        Diagnosis.sound(
            "case",
            "%d coded events, %d indicators, %d works, %d corrections"
                .formatted(
                    folder.chronology().size(),
                    folder.indicators().size(),
                    folder.bibliography().works().size(),
                    folder.edits().size())));
    texts.ifPresent(read -> findings.add(Diagnosis.sound("texts", read(read))));
    checks
        .problems()
        .forEach(
            problem ->
                findings.add(
                    Diagnosis.wrong(
                        Fault.DATA,
                        problem.file() + ":" + problem.line(),
                        problem.message(),
                        "Put the row right; the others count without it.")));
    folder
        .problems()
        .forEach(
            problem ->
                findings.add(
                    Diagnosis.wrong(
                        Fault.DATA,
                        problem.file() + ":" + problem.line(),
                        problem.message(),
                        "Put the entry right; the others stand without it.")));
    LockFile.read(folder.folder())
        .map(lock -> lock.differences(folder.folder(), folder.inputs(), Tool.version(), coder()))
        .orElse(List.of())
        .forEach(
            difference ->
                findings.add(
                    Diagnosis.wrong(
                        Fault.REPRODUCIBILITY,
                        LockFile.NAME,
                        difference,
                        "Run chancery brief to lock the inputs as they are now.")));
    return findings;
  }

  private static String read(CaseTexts texts) {
    return "%d texts of %d documents, read by %s: %d events, %d of them coded by hand as well"
        .formatted(
            texts.work().files(),
            texts.work().documents(),
            texts.coder(),
            texts.events().size(),
            texts.alsoCoded().size());
  }
}
