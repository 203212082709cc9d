// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.model.event.Incident;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.store.record.EventQuery;
import org.chancery.store.record.IncidentQuery;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.RecordedEvent;
import org.chancery.store.record.RecordedInput;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.Origin;
import org.chancery.workbench.brief.html.HtmlRendering;
import org.chancery.workbench.brief.json.JsonRendering;
import org.chancery.workbench.brief.markdown.MarkdownRendering;
import org.chancery.workbench.casefolder.CaseFolder;
import org.chancery.workbench.composition.ActorNames;
import org.chancery.workbench.composition.BriefComposer;
import org.chancery.workbench.composition.Matter;
import org.chancery.workbench.composition.ReadTexts;
import org.chancery.workbench.composition.Reading;
import org.chancery.workbench.indicator.Indicator;
import org.chancery.workbench.lock.LockFile;
import org.chancery.workbench.text.CaseTexts;

/** Gathers what a brief is made of, has it composed, and writes it in its three forms. */
final class BriefWriter {
  private final Setting setting;
  private final RecordFile record;
  private final Question question;

  BriefWriter(Setting setting, RecordFile record, Question question) {
    this.setting = setting;
    this.record = record;
    this.question = question;
  }

  List<Path> write(Path directory) {
    Brief brief = BriefComposer.compose(matter(lock()));
    try {
      Files.createDirectories(directory);
      return List.of(
          put(directory.resolve("brief.html"), HtmlRendering.render(brief)),
          put(directory.resolve("brief.md"), MarkdownRendering.render(brief, "brief.html")),
          put(directory.resolve("brief.json"), JsonRendering.render(brief)));
    } catch (IOException refused) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              directory.toString(),
              "the brief cannot be written",
              "Check that you may write there.")
          .causedBy(refused);
    }
  }

  /* Whole or not at all: a reader never opens half a brief. */
  private static Path put(Path file, String text) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".tmp");
    Files.writeString(draft, text);
    return Files.move(
        draft, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  private Optional<LockFile> lock() {
    return setting
        .caseFolder()
        .map(
            folder -> {
              LockFile lock =
                  LockFile.of(folder.folder(), folder.inputs(), Tool.version(), setting.coder())
                      .with(FetchedSlices.of(record).lines());
              lock.write(folder.folder());
              return lock;
            });
  }

  private Matter matter(Optional<LockFile> lock) {
    Dealings dealings = question.dealings(setting.registry());
    String name = new ActorNames(setting.registry()).of(question.focus());
    Optional<CaseFolder> folder =
        setting.caseFolder().filter(one -> one.file().focus().equals(question.focus()));
    return new Matter(
        folder.map(one -> one.file().title()).orElse(name + ": foreign relations"),
        folder.map(one -> one.file().subtitle()).orElse(""),
        setting.registry(),
        dealings,
        question.grain(),
        folder.map(this::relations).orElse(List.of()),
        question.spans(),
        question.incidents(),
        events(),
        record.counts(),
        new WorksCited(setting, record, question).works(),
        folder.map(one -> one.additions().standing()).orElse(List.of()),
        setting.caseFolder().map(BriefWriter::readings).orElse(List.of()),
        setting.edits(),
        setting.texts().map(this::texts),
        setting.checks().rates(),
        opposition(),
        folder.isPresent() ? new Hearing(setting, record, question).findings() : List.of(),
        new Foresight(setting, record, new Words(setting.registry())).foreseen(question.focus()),
        setting.place(),
        origin(name, lock));
  }

  private ReadTexts texts(CaseTexts texts) {
    long checked =
        texts.events().stream()
            .filter(event -> setting.checks().events().contains(event.id()))
            .count();
    return new ReadTexts(
        texts.coder(), texts.work().documents(), texts.work().sentences(), (int) checked);
  }

  private List<Counterpart> relations(CaseFolder folder) {
    return folder.file().relations().stream().map(setting::counterpart).toList();
  }

  private List<RecordedEvent> events() {
    List<RecordedEvent> events = new ArrayList<>();
    record.withEvents(EventQuery.of(question.focus()).withRejected(), events::add);
    return events;
  }

  private long opposition() {
    Collection<Incident> all =
        record.incidents(
            new IncidentQuery(
                question.focus(), Set.of(), question.statuses(), true, question.perEvent()));
    return inPeriod(all) - inPeriod(counted());
  }

  private List<Incident> counted() {
    return question.incidents().stream()
        .filter(incident -> question.statuses().contains(incident.status()))
        .toList();
  }

  private long inPeriod(Collection<Incident> incidents) {
    return incidents.stream()
        .filter(incident -> incident.involves(question.focus()))
        .filter(incident -> !incident.source().equals(incident.target()))
        .filter(incident -> incident.date().within(question.period()))
        .map(Incident::number)
        .distinct()
        .count();
  }

  private static List<Reading> readings(CaseFolder folder) {
    return folder.indicators().stream().map(indicator -> reading(folder, indicator)).toList();
  }

  private static Reading reading(CaseFolder folder, Indicator indicator) {
    return new Reading(
        indicator.date(),
        indicator.actor().orElse(folder.file().focus()),
        indicator.name(),
        indicator.value(),
        indicator.unit(),
        indicator.source(),
        indicator.place(),
        indicator.note(),
        "indicators.csv",
        indicator.line());
  }

  private Origin origin(String focusName, Optional<LockFile> lock) {
    String tool = "Chancery " + Tool.version();
    String command =
        setting.caseFolder().isPresent()
            ? "chancery brief " + setting.place()
            : "chancery brief %s --focus %s --period %s"
                .formatted(setting.place(), question.focus().value(), question.period());
    List<Origin.Input> inputs =
        lock.map(this::inputs)
            .orElseGet(
                () ->
                    record.inputs().stream()
                        .map(one -> new Origin.Input(one.name(), one.sha256(), one.rows()))
                        .toList());
    String title = setting.caseFolder().map(folder -> folder.file().title()).orElse(focusName);
    return new Origin(
        tool,
        command,
        lock.map(LockFile::digest).orElse(""),
        inputs,
        new Origin.Citation(
            "“%s” (%s)".formatted(title, tool),
            "“%s”. Brief made with %s from the case “%s”, %s. %s"
                .formatted(
                    title,
                    tool,
                    setting.place(),
                    question.period(),
                    lock.map(one -> "Lock " + one.digest().substring(0, 12) + ".").orElse(""))
                .strip()));
  }

  private List<Origin.Input> inputs(LockFile lock) {
    FetchedSlices slices = FetchedSlices.of(record);
    List<Origin.Input> inputs = new ArrayList<>();
    lock.inputs()
        .forEach(
            (name, one) -> inputs.add(new Origin.Input(name, one.sha256(), rows(one.sha256()))));
    lock.fetched()
        .forEach(
            (name, one) -> inputs.add(new Origin.Input(name, one.sha256(), slices.rows(name))));
    return inputs;
  }

  private long rows(String sha256) {
    return record.inputs().stream()
        .filter(input -> input.sha256().equals(sha256))
        .mapToLong(RecordedInput::rows)
        .sum();
  }
}
