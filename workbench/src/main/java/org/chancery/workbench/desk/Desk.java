// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Dealings;
import org.chancery.analysis.partner.PartnerTable;
import org.chancery.analysis.trial.Trial;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.chancery.model.table.TableSink;
import org.chancery.store.record.RecordFile;
import org.chancery.workbench.check.Candidate;
import org.chancery.workbench.check.Sampling;
import org.chancery.workbench.coding.ModelSource;
import org.chancery.workbench.composition.ActorNames;
import org.chancery.workbench.fetch.Completeness;
import org.chancery.workbench.fetch.GdeltFetch;
import org.chancery.workbench.fetch.Source;
import org.chancery.workbench.measures.ActorMeasures;
import org.chancery.workbench.outlook.Prognosis;
import org.chancery.workbench.outlook.Suppositions;
import org.chancery.workbench.outlook.TrackRecord;
import org.chancery.workbench.text.LexiconReader;
import org.chancery.workbench.text.TextReader;

/**
 * A record opened, alone or with the case it belongs to, and what can be asked of it. Whoever sits
 * down gets up again. Not thread-safe.
 */
public final class Desk implements AutoCloseable {
  private final Setting setting;
  private final RecordFile record;
  private final Words words;
  private final ActorNames names;
  private final List<String> remarks = new ArrayList<>();

  private Desk(Setting setting, RecordFile record) {
    this.setting = setting;
    this.record = record;
    this.words = new Words(setting.registry());
    this.names = new ActorNames(setting.registry());
  }

  /**
   * Sits down at a record.
   *
   * @throws ChanceryException with {@link Fault#USER} if there is none
   */
  public static Desk atRecord(Path file) {
    ActorRegistry registry = ActorRegistry.bundled();
    return at(
        Setting.ofRecord(file, registry), RecordFile.read(file, registry, Ontology.bundled()));
  }

  /** Sits down at a record, which is made if there is none. */
  public static Desk atNewRecord(Path file) {
    ActorRegistry registry = ActorRegistry.bundled();
    return at(
        Setting.ofRecord(file, registry), RecordFile.open(file, registry, Ontology.bundled()));
  }

  /**
   * Sits down at a case, whose record is made or brought up to date: feeds and chronology are
   * imported, texts read, corrections replayed, and the lock written.
   *
   * @param models where the models are that read texts; asked only if there are any to read
   * @throws ChanceryException if the folder is no case, or what a person wrote in it is wrong
   */
  public static Desk atCase(Path folder, ModelSource models, Progress progress) {
    return atCase(folder, LexiconReader.by(models), progress);
  }

  static Desk atCase(Path folder, TextReader.Opening reader, Progress progress) {
    CaseDesk opened = CaseDesk.open(folder, reader, progress);
    Desk desk = at(opened.setting(), opened.record());
    desk.remarks.addAll(opened.remarks());
    return desk;
  }

  private static Desk at(Setting setting, RecordFile record) {
    Desk desk = new Desk(setting, record);
    desk.replayEdits();
    return desk;
  }

  private void replayEdits() {
    record
        .applyCorrections(setting.edits())
        .forEach(
            dangling ->
                remarks.add(
                    "%s:%d names events that are not in the record: %s"
                        .formatted(setting.editLog(), dangling.position(), dangling.missing())));
  }

  /** What a person should know beside the data, gathered so far. */
  public List<String> remarks() {
    return List.copyOf(remarks);
  }

  /** Imports files. One that cannot be read does not stop the others. */
  public Imported importFiles(List<Path> files, FeedOptions options, Progress progress) {
    Imported imported = Imported.into(record, files, options, progress);
    if (!files.isEmpty()) {
      setting.keepFeeds(files, options).ifPresent(remarks::add);
      replayEdits();
    }
    return imported;
  }

  /** Fetches GDELT; {@link Fault#SOURCE} if the source does not answer. */
  public Completeness fetch(FetchOptions options, Source source, Progress progress) {
    Completeness fetched =
        new GdeltFetch(record, options.request(setting, words), source).run(progress);
    replayEdits();
    return fetched;
  }

  /** Fetches what case.yaml names; {@code kept} is where slices stay, if they do. */
  public Completeness update(Optional<Path> kept, Source source, Progress progress) {
    return fetch(FetchOptions.ofCase(setting, source.now().toLocalDate(), kept), source, progress);
  }

  /** Writes events as a table, a line for each. */
  public void writeEvents(EventFilter filter, TableSink sink) {
    record.writeEvents(filter.query(words), setting.checks().rates(), sink);
  }

  /** The record as a whole. */
  public Holdings holdings() {
    return new Holdings(setting, record, words);
  }

  /**
   * Draws a sample of the events that the coder read, and writes it as a sheet to be filled.
   *
   * @param size events to draw
   * @param seed the same record, size and seed give the same sheet
   */
  public void writeSample(int size, long seed, TableSink sink) {
    List<Candidate> candidates =
        setting.texts().map(texts -> new ReadEvents(texts).candidates()).orElse(List.of());
    Sampling.write(candidates, size, seed, sink);
  }

  /** Writes who acts in the record, a line for each principal. */
  public void writeActors(TableSink sink) {
    record.writeActors(sink);
  }

  /** Writes the rows that could not be used, with the reason. */
  public void writeQuarantine(TableSink sink) {
    QuarantineTable.write(record.quarantine(0), sink);
  }

  /** Writes the partners of an actor, or of the case's focus, a line for each. */
  public void writePartners(Optional<String> actor, MeasureOptions options, TableSink sink) {
    ActorId focus = focus(actor);
    Dealings dealings = question(focus, options).dealings(setting.registry());
    PartnerTable table = PartnerTable.of(dealings);
    PartnerRows.write(table, names::of, sink);
    remarks.add(PartnerRows.remark(names.of(focus), dealings, table));
  }

  /** Writes the course of a relation, a line for each calendar unit. */
  public void writeRelation(String one, String other, MeasureOptions options, TableSink sink) {
    remarks.addAll(relation(one, other, options).write(sink));
  }

  /** Writes one measure of a relation, a line for each calendar unit. */
  public void writeSeries(
      String one, String other, SeriesOptions series, MeasureOptions options, TableSink sink) {
    remarks.addAll(relation(one, other, options).write(series, sink));
  }

  private RelationWriter relation(String one, String other, MeasureOptions options) {
    Counterpart counterpart = setting.counterpart(words.actor(other));
    Question question = question(words.actor(one), counterpart.members(), options);
    return new RelationWriter(record, question, question.dealings(setting.registry()), counterpart);
  }

  /** Writes all measures of an actor, or of the case's focus, a line for each number. */
  public void writeMeasures(Optional<String> actor, MeasureOptions options, TableSink sink) {
    Question question = question(focus(actor), options);
    ActorMeasures.write(new Subjects(setting, record).of(question, options.opposition()), sink);
  }

  ActorId focus(Optional<String> actor) {
    return actor
        .map(words::actor)
        .or(setting::focus)
        .orElseThrow(
            () ->
                ChanceryException.of(
                    Fault.USER, "which actor?", "Name one, by ISO alpha-3 code, id or name."));
  }

  private Question question(ActorId focus, MeasureOptions options) {
    return question(focus, Set.of(), options);
  }

  private Question question(ActorId focus, Set<ActorId> partners, MeasureOptions options) {
    new Silence(setting, record).on(focus).ifPresent(remarks::add);
    return Question.of(record, focus, partners, options, setting.usual(), setting.spans(record));
  }

  /** Writes the brief in all its forms. */
  public WrittenBrief writeBrief(
      Optional<String> focus, MeasureOptions options, Optional<Path> directory) {
    Question question = question(focus(focus), options);
    return new WrittenBrief(
        new BriefWriter(setting, record, question)
            .write(directory.orElseGet(setting::outputFolder)));
  }

  /**
   * Puts claims to the record.
   *
   * @param file the claims; those of the case where empty
   * @param ids which of them; all where empty
   * @param check whether verdicts are checked without their evidence and on the record turned round
   * @throws ChanceryException with {@link Fault#USER} if there are no claims, or none of an id
   */
  public Heard hear(Optional<Path> file, List<String> ids, boolean check, MeasureOptions options) {
    return new Hearing(setting, record, unfocused(options)).hear(file, ids, check);
  }

  /**
   * A trial of claims, which can be heard one by one; the parameters are those of {@link #hear}.
   */
  public Trial trial(Optional<Path> file, MeasureOptions options) {
    return new Hearing(setting, record, unfocused(options)).trial(file);
  }

  /* Claims name their actors themselves, so that any focus will do. */
  private Question unfocused(MeasureOptions options) {
    return question(setting.focus().orElse(new ActorId("nobody")), options);
  }

  /**
   * What is forecast from the record.
   *
   * @throws ChanceryException with {@link Fault#DATA} if there is too little to learn from
   */
  public Prognosis forecast(ForecastOptions options) {
    return new Foresight(setting, record, words).forecast(options);
  }

  /**
   * What would go along with scenarios.
   *
   * @param scenarios where they come from
   * @throws ChanceryException with {@link Fault#USER} if there are none, with {@link Fault#DATA} if
   *     there is too little to learn from
   */
  public Suppositions suppose(ScenarioChoice scenarios, ForecastOptions options) {
    return new Foresight(setting, record, words).suppose(scenarios.of(setting, words), options);
  }

  /**
   * Walks through the past of the record, and keeps what would have been said.
   *
   * @throws ChanceryException with {@link Fault#DATA} if there is too little to learn from
   */
  public TrackRecord backtest(BacktestOptions options) {
    return new Foresight(setting, record, words).backtest(options);
  }

  /** Where a case keeps the track record of its forecasts; empty for a record alone. */
  public Optional<Path> trackFile() {
    return setting.caseFolder().map(folder -> setting.outputFolder().resolve("track-record.csv"));
  }

  /** Examines the record, and the case if there is one. */
  public Examination examine() {
    List<Diagnosis> findings = new ArrayList<>(setting.examine(FetchedSlices.of(record)));
    findings.addAll(new RecordExamination(record, setting.place()).findings());
    return new Examination(findings);
  }

  /** Appends a correction to the log and lays it over the record. */
  public void edit(EditRequest request) {
    setting.append(new EditWords(setting.registry(), record).operation(request));
    replayEdits();
  }

  /** Writes the log of corrections, a line for each. */
  public void writeEdits(TableSink sink) {
    EditTable.write(setting.edits(), sink);
  }

  @Override
  public void close() {
    record.close();
  }
}
