// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.edit.DanglingEdit;
import org.chancery.model.edit.Edits;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Status;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.ontology.Scale;
import org.chancery.model.progress.Progress;
import org.chancery.model.source.CoveredSpan;
import org.chancery.model.source.ErrorRates;
import org.chancery.model.source.Naming;
import org.chancery.model.source.Origin;
import org.chancery.model.source.Outlets;
import org.chancery.model.source.Volume;
import org.chancery.model.table.TableSink;
import org.chancery.model.time.Period;
import org.chancery.store.feed.Codebook;

/**
 * A record: all coded events of a case in one DuckDB file, each with its provenance, and beside
 * them what could not be used. Imports are transactions and can be repeated: the same file twice
 * changes nothing, and a process that is killed leaves the record as the last finished import left
 * it.
 *
 * <p>Whoever opens a record closes it. Not thread-safe.
 */
public final class RecordFile implements AutoCloseable {
  private final Database database;
  private final Dictionaries dictionaries;
  private final Importer importer;
  private final SliceImporter slices;
  private final IncidentRule rule;
  private final Corrections corrections;
  private final boolean folder;
  private boolean shrinks;

  private RecordFile(OpenedDatabase opened, ActorRegistry registry, Ontology ontology) {
    this.database = opened.database();
    this.folder = opened.folder();
    this.dictionaries = new Dictionaries(database);
    Codebook codebook = new Codebook(registry, ontology);
    this.importer = new Importer(database, dictionaries, codebook);
    this.slices = new SliceImporter(database, dictionaries, codebook, registry);
    this.rule = new IncidentRule(ontology);
    this.corrections = new Corrections(database, dictionaries, registry, ontology);
  }

  /**
   * Opens a record to write to it; makes it if there is none.
   *
   * @param path a file, or the folder of a record, or an empty folder
   */
  public static RecordFile open(Path path, ActorRegistry registry, Ontology ontology) {
    return of(OpenedDatabase.at(path), registry, ontology);
  }

  /**
   * Opens a record to read it.
   *
   * @throws ChanceryException with {@link Fault#USER} if there is none
   */
  public static RecordFile read(Path path, ActorRegistry registry, Ontology ontology) {
    return of(OpenedDatabase.existing(path), registry, ontology);
  }

  /** A record that is gone when it is closed. */
  public static RecordFile inMemory(ActorRegistry registry, Ontology ontology) {
    return of(OpenedDatabase.inMemory(), registry, ontology);
  }

  private static RecordFile of(OpenedDatabase opened, ActorRegistry registry, Ontology ontology) {
    boolean ready = false;
    try {
      opened.prepare();
      RecordFile record = new RecordFile(opened, registry, ontology);
      ready = true;
      return record;
    } finally {
      if (!ready) {
        opened.database().close(); // or else this process would keep the file locked
      }
    }
  }

  /** Imports a file. A bad row is kept and reported; it never stops the good ones. */
  public ImportReport importFile(ImportRequest request, Progress progress) {
    return importer.importFile(request, progress);
  }

  /**
   * Has events of more actors kept of the slices that are imported. Where slices were read already
   * for fewer, all that they gave is taken out, and they are to be read again; the totals stay.
   *
   * @return whether there are such slices
   */
  public boolean widen(Interest interest) {
    return slices.widen(interest);
  }

  /** Imports slices of a feed, and records which are missing. */
  public ImportReport importSlices(SliceBatch batch, Progress progress) {
    return slices.importBatch(batch, progress);
  }

  /** Whose events are kept of slices. */
  public Interest interest() {
    return new SliceTable(database).interest();
  }

  /** The slices that should be in the record, in order of time. */
  public List<RecordedSlice> slices() {
    return new SliceTable(database).all();
  }

  /** Puts in events in the place of what the same input gave before. */
  public ImportReport replace(Replacement replacement) {
    return importer.replace(replacement, rule);
  }

  /** Takes out all that an input of this name and format gave, if there is one. */
  public void forget(String name, String format) {
    importer.forget(name, format);
  }

  /**
   * Lays a log of corrections over the record, in place of the one before. What was recorded is not
   * changed.
   *
   * @return the edits that name events which are not in the record
   */
  public List<DanglingEdit> applyCorrections(Edits edits) {
    return corrections.replay(edits);
  }

  /** How much the record holds. */
  public Counts counts() {
    return new Summary(database).counts();
  }

  /** The files it was made from, in the order of their import. */
  public List<RecordedInput> inputs() {
    return new Summary(database).inputs();
  }

  /** What its sources cover, in order of time. */
  public List<CoveredSpan> coverage() {
    return new Summary(database).coverage();
  }

  /**
   * The rows that could not be used, with the reason.
   *
   * @param limit how many at most; 0 for all
   */
  public List<Problem> quarantine(long limit) {
    return new Summary(database).quarantine(limit);
  }

  /** Relations that no codebook has, with the number of events that are coded unknown for it. */
  public Map<String, Long> uncodedRelations() {
    return new Summary(database).uncodedRelations();
  }

  /** Lends the events that are asked for, in order of date, one after the other. */
  public void withEvents(EventQuery query, Consumer<RecordedEvent> use) {
    new EventReader(database, dictionaries).forEach(query, use);
  }

  /** The incidents that are asked for, in order of date. */
  public List<Incident> incidents(IncidentQuery query) {
    return new IncidentReader(database, dictionaries).read(query);
  }

  /**
   * How many incidents each of the actors asked for has with each other actor, of those that
   * systematic sources tell of and whose whole date lies in a period. One of several partners
   * counts with each.
   */
  public SortedMap<ActorId, SortedMap<ActorId, Long>> measuredIncidents(
      IncidentQuery query, Period period) {
    return new IncidentCounter(database).count(query, period);
  }

  /** How many of the incidents that are asked for have a score on each scale. */
  public Map<Scale, Long> scored(IncidentQuery query) {
    return new IncidentCounter(database).scored(query);
  }

  /** By what names the record knows its actors, over all events that were not rejected. */
  public Naming naming() {
    return new NamingReader(database).read();
  }

  /**
   * How many incidents of these statuses the record holds, of all actors, by date; of slices, how
   * many they held, whether their events were kept or not.
   */
  public Volume volume(Set<Status> statuses) {
    return new VolumeReader(database).read(statuses);
  }

  /**
   * Who tells of events; those that are not in the record are left out.
   *
   * @param outlets the publishers that are known to be controlled by a state
   */
  public Map<EventId, Origin> origins(Set<EventId> events, Outlets outlets) {
    return new OriginReader(database, outlets).read(events);
  }

  /**
   * Writes events as a table, a line for each.
   *
   * @param checked how often the coder was right where people checked it; goes with the events that
   *     it read
   */
  public void writeEvents(EventQuery query, ErrorRates checked, TableSink sink) {
    new EventTable(database, checked).write(query, sink);
  }

  /**
   * Lends what each did to each other, month by month, in the order of months, sources, targets and
   * quad classes. Of one pair it comes with the events.
   */
  public void withDyadMonths(DyadMonthQuery query, Consumer<DyadMonth> use) {
    new DyadMonthReader(database).forEach(query, use);
  }

  /** Writes who acts in the record, a line for each principal. */
  public void writeActors(TableSink sink) {
    new ActorTable(database).write(sink);
  }

  /** How many events of the record lie in its database, and how many in Parquet files beside it. */
  public Storage storage() {
    return new Summary(database).storage();
  }

  /**
   * Moves the events that lie in the database into Parquet files beside it, a file for each month.
   * What the record says does not change. The work can be broken off at any moment.
   *
   * @throws ChanceryException with {@link Fault#USER} if the record is a single file
   */
  public Compacted compact(Progress progress) {
    if (!folder) {
      throw ChanceryException.of(
          Fault.USER,
          "this record is a single file, and its events can only lie in a folder",
          "Name one: chancery compact --record FILE --to FOLDER.");
    }
    Compacted compacted = new Compaction(database).run(progress);
    shrinks = compacted.moved() > 0;
    return compacted;
  }

  /**
   * Makes a record in a folder out of this one, which stays as it is. The folder appears when it is
   * whole.
   *
   * @throws ChanceryException with {@link Fault#USER} if there is something already
   */
  public Compacted compactTo(Path target, Progress progress) {
    return new NewFolder(target).fill(database, progress);
  }

  @Override
  public void close() {
    try {
      Parts parts = new Parts(database);
      if (parts.generation() > 0) {
        new Manifest(database, parts).publish();
      }
    } finally {
      database.close();
    }
    if (shrinks) {
      CopiedDatabase.shrink(database.file());
    }
  }
}
