// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.event.Event;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.fault.Problem;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.chancery.model.source.Coverage;
import org.chancery.store.feed.Format;
import org.chancery.store.feed.QuadrupleOptions;
import org.chancery.store.record.ImportReport;
import org.chancery.store.record.ImportRequest;
import org.chancery.store.record.RecordFile;
import org.chancery.store.record.Replacement;
import org.chancery.workbench.casefolder.CaseFolder;
import org.chancery.workbench.casefolder.FeedUse;
import org.chancery.workbench.check.Checks;
import org.chancery.workbench.text.CaseTexts;
import org.chancery.workbench.text.TextDesk;
import org.chancery.workbench.text.TextReader;

/*
 * How it works. The record of a case is made from its inputs and can be thrown away: out/record.duckdb.
 * It is kept from one command to the next as long as nothing has changed that decides what names stand
 * for or which files belong to it: the tool, the actors and camps, the list of feeds. That is written
 * beside it, as a hash; if it differs, the record is made anew. Files themselves are known by their
 * hashes, so one that is there already is not read again.
 */
/** Opens a case and brings its record up to date. */
record CaseDesk(Setting setting, RecordFile record, List<String> remarks) {
  private static final String RECORD = "record.duckdb";
  private static final String KEY = "record.key";
  private static final String CHRONOLOGY = "chronology.yaml";
  private static final String TEXTS = "texts";

  static CaseDesk open(Path path, TextReader.Opening reader, Progress progress) {
    CaseFolder folder = CaseFolder.read(path);
    Path out = folder.folder().resolve("out");
    prepare(folder, out);
    Optional<CaseTexts> texts = TextDesk.read(folder, reader, out.resolve("texts"), progress);
    Checks checks = Checks.read(folder);
    RecordFile record = RecordFile.open(out.resolve(RECORD), folder.registry(), Ontology.bundled());
    try {
      List<String> remarks = bringUpToDate(folder, record, progress);
      texts.ifPresentOrElse(
          read -> remarks.addAll(replaceTexts(folder, record, read)),
          () -> record.forget(TEXTS, IncidentRule.TEXT));
      checks.problems().forEach(problem -> remarks.add(told(problem)));
      return new CaseDesk(Setting.ofCase(folder, texts, checks), record, remarks);
    } catch (RuntimeException failed) {
      record.close();
      throw failed;
    }
  }

  private static void prepare(CaseFolder folder, Path out) {
    try {
      Files.createDirectories(out);
      String key = key(folder);
      Path file = out.resolve(KEY);
      boolean same = Files.exists(file) && Files.readString(file).equals(key);
      if (!same) {
        Files.deleteIfExists(out.resolve(RECORD));
        Files.deleteIfExists(out.resolve(RECORD + ".wal"));
        Files.writeString(file, key);
      }
    } catch (IOException refused) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              out.toString(),
              "the folder for outputs cannot be written",
              "Check that you may write there, and that no other chancery has the record open.")
          .causedBy(refused);
    }
  }

  private static String key(CaseFolder folder) throws IOException {
    StringBuilder text = new StringBuilder(Tool.version()).append('\n');
    Path actors = folder.folder().resolve("actors.yaml");
    if (Files.exists(actors)) {
      text.append(Files.readString(actors));
    }
    text.append(folder.file().camps())
        .append(folder.file().feeds())
        .append(folder.file().sources());
    return sha256(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException("every Java has SHA-256", missing);
    }
  }

  private static List<String> bringUpToDate(
      CaseFolder folder, RecordFile record, Progress progress) {
    List<String> remarks = new ArrayList<>();
    for (FeedUse feed : folder.file().feeds()) {
      ImportReport report = record.importFile(request(folder, feed), progress);
      if (report.quarantined() > 0) {
        remarks.add(
            feed.path()
                + ": "
                + report.quarantined()
                + " rows could not be used; see chancery doctor");
      }
    }
    Path chronology = folder.folder().resolve(CHRONOLOGY);
    if (Files.exists(chronology)) {
      List<Problem> problems =
          folder.problems().stream()
              .filter(problem -> problem.file().endsWith(CHRONOLOGY))
              .toList();
      record.replace(
          new Replacement(
              CHRONOLOGY,
              IncidentRule.CHRONOLOGY,
              hashOf(chronology),
              coverage(folder, folder.chronology()),
              folder.chronology(),
              Map.of(),
              problems));
    }
    folder.problems().forEach(problem -> remarks.add(told(problem)));
    if (folder.file().fetch().isPresent() && record.slices().isEmpty()) {
      remarks.add("GDELT is not in the record yet, or no longer: fetch it with chancery update");
    }
    return remarks;
  }

  private static String told(Problem problem) {
    String line = problem.line() == 0 ? "" : ":" + problem.line();
    return problem.file() + line + ": " + problem.message();
  }

  private static List<String> replaceTexts(CaseFolder folder, RecordFile record, CaseTexts texts) {
    record.replace(
        new Replacement(
            TEXTS,
            IncidentRule.TEXT,
            texts.digest(),
            coverage(folder, texts.events()),
            texts.events(),
            texts.alsoCoded(),
            texts.problems()));
    return TextRemarks.of(texts);
  }

  private static String hashOf(Path file) {
    try {
      return sha256(Files.readAllBytes(file));
    } catch (IOException unreadable) {
      throw ChanceryException.at(
              Fault.DATA, file.toString(), "the file cannot be read", "Check its rights.")
          .causedBy(unreadable);
    }
  }

  /* A chronology is systematic only if every work that it was coded from is, and so are texts. */
  private static Coverage coverage(CaseFolder folder, List<Event> events) {
    boolean systematic =
        events.stream()
            .map(event -> event.provenance().source())
            .distinct()
            .allMatch(source -> folder.file().coverageOf(source) == Coverage.SYSTEMATIC);
    return systematic ? Coverage.SYSTEMATIC : Coverage.SELECTIVE;
  }

  private static ImportRequest request(CaseFolder folder, FeedUse feed) {
    return new ImportRequest(
        folder.folder().resolve(feed.path()),
        Optional.of(feed.source()),
        folder.file().coverageOf(feed.source()),
        feed.format().flatMap(format -> Format.parse(format.label())),
        feed.quadruples().map(maps -> options(folder, maps)));
  }

  private static QuadrupleOptions options(CaseFolder folder, FeedUse.Quadruples maps) {
    return new QuadrupleOptions(
        folder.folder().resolve(maps.entities()),
        folder.folder().resolve(maps.relations()),
        maps.epoch(),
        QuadrupleOptions.TimeUnit.parse(maps.timeUnit().name()).orElseThrow());
  }
}
