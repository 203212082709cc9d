// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.event.Event;
import org.chancery.model.event.EventId;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.progress.Progress;
import org.chancery.model.time.Edtf;
import org.chancery.text.coding.Reading;
import org.chancery.text.coding.TextKind;
import org.chancery.text.document.Document;
import org.chancery.workbench.casefolder.CaseFolder;
import org.chancery.workbench.casefolder.TextUses;
import org.chancery.workbench.reading.SourceText;

/*
 * How it works. What was read in a file is kept under the hash of all that decides it: the bytes of
 * the file, the coder, the case's actors, and what case.yaml says of the text. A file that is there
 * under its hash is not opened again, and where all are, no model is loaded.
 */
/** Reads the texts of a case. Not thread-safe. */
public final class TextDesk {
  private static final int PREFIX = "texts/".length();

  private final CaseFolder folder;
  private final TextReader reader;
  private final ReadCache cache;
  private final String knowledge;

  private TextDesk(CaseFolder folder, TextReader reader, Path kept) {
    this.folder = folder;
    this.reader = reader;
    this.cache = new ReadCache(kept);
    this.knowledge = Digest.of(List.of(reader.fingerprint(), actors(folder)));
  }

  /**
   * Reads the texts of a case; those that were read before are taken from what was kept.
   *
   * @param opening makes the reader; it is asked only if there are texts
   * @param kept folder in which is kept what was read
   * @return empty if the case has no texts
   */
  public static Optional<CaseTexts> read(
      CaseFolder folder, TextReader.Opening opening, Path kept, Progress progress) {
    if (folder.texts().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new TextDesk(folder, opening.open(folder), kept).read(progress));
  }

  private CaseTexts read(Progress progress) {
    TextEvents events = new TextEvents(Ontology.bundled());
    CaseTexts.Work work = CaseTexts.Work.NONE;
    List<String> keys = new ArrayList<>();
    for (String name : folder.texts()) {
      progress.at("Reading " + name, work.files(), folder.texts().size(), "texts");
      String key = key(name);
      Optional<ReadFile> before = cache.get(key);
      ReadFile read = before.orElseGet(() -> readNow(name, key));
      String source = uses().sourceOf(inside(name)).orElse("");
      events.add(name, source, read);
      work = work.with(read, before.isEmpty());
      keys.addAll(List.of(name, key, source));
    }
    Map<EventId, Event> also = AlsoCoded.of(folder.chronology(), events.events());
    events.events().forEach(event -> keys.add(matched(event, also)));
    return new CaseTexts(
        reader.fingerprint(), Digest.of(keys), events.events(), also, events.problems(), work);
  }

  private static String matched(Event event, Map<EventId, Event> also) {
    return Optional.ofNullable(also.get(event.id())).map(same -> same.id().value()).orElse("");
  }

  private ReadFile readNow(String name, String key) {
    TextReader.Documents documents = reader.documents(folder.folder().resolve(name), name);
    TextKind kind = uses().kindOf(inside(name));
    Optional<Edtf> date = uses().dateOf(inside(name));
    ReadFile read =
        new ReadFile(
            documents.documents().stream().map(one -> read(one, date, kind)).toList(),
            documents.problems());
    cache.put(key, read);
    return read;
  }

  private ReadDocument read(Document document, Optional<Edtf> given, TextKind kind) {
    Optional<Edtf> date = given.or(document::date);
    Reading reading =
        reader.code(
            new Document(
                document.id(),
                document.title(),
                date,
                document.publisher(),
                document.language(),
                document.sha256(),
                document.blocks()),
            kind);
    return new ReadDocument(
        document.id(),
        document.sha256(),
        date,
        reading.events(),
        reading.sentences(),
        reading.parsed(),
        reading.missed().size());
  }

  private String key(String name) {
    String file = inside(name);
    return Digest.of(
        List.of(
            knowledge,
            Digest.of(bytes(folder.folder().resolve(name))),
            name, // the ids of its documents begin with it
            uses().kindOf(file).label(),
            uses().dateOf(file).map(Edtf::text).orElse("")));
  }

  private TextUses uses() {
    return folder.file().texts();
  }

  private static String inside(String name) {
    return name.substring(PREFIX);
  }

  private static String actors(CaseFolder folder) {
    Path file = folder.folder().resolve("actors.yaml");
    return Files.exists(file) ? Digest.of(bytes(file)) : "";
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException unreadable) {
      throw ChanceryException.at(
              Fault.USER, SourceText.shown(file), "the text cannot be read", "Check its rights.")
          .causedBy(unreadable);
    }
  }
}
