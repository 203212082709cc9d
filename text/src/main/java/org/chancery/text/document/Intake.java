// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.text.document.Draft.Remark;

/** Reads files of any format, and hands out the documents in them. */
final class Intake {
  private final Delivery delivery;
  private final Archives archives;

  Intake(Delivery delivery) {
    this.delivery = delivery;
    this.archives = new Archives(this, delivery);
  }

  /** Reads a file. */
  void file(Path path, String id) {
    try (InputStream in = Files.newInputStream(path)) {
      content(new Origin(id, id, 0), in, Optional.of(path), new ArchiveBudget());
    } catch (IOException failure) {
      delivery.problem(id, 0, "unreadable", Broken.words(failure));
    }
  }

  /** Reads a stream, which stays open. */
  void stream(String name, InputStream in) {
    content(new Origin(name, name, 0), in, Optional.empty(), new ArchiveBudget());
  }

  /**
   * Reads what a stream holds.
   *
   * @param file the file the stream is read from, where it is one
   */
  void content(Origin origin, InputStream in, Optional<Path> file, ArchiveBudget budget) {
    Peeked peeked = Peeked.of(in);
    try {
      if (peeked.head().length == 0 && peeked.whole().read() < 0) {
        throw new UnreadableException("empty", "it is empty");
      }
      Format format = FormatSniffer.of(peeked.head(), origin.name());
      switch (format) {
        case JSON_LINES -> records(origin, peeked.whole());
        case ZIP, TAR, GZIP -> archives.read(format, origin, peeked.whole(), file, budget);
        case TEXT, MARKDOWN, HTML, PDF, DOCX -> document(origin, format, peeked.whole());
      }
    } catch (UnreadableException unreadable) {
      delivery.problem(origin.id(), 0, unreadable.reason(), unreadable.message());
    } catch (IOException failure) {
      delivery.problem(origin.id(), 0, "unreadable", Broken.words(failure));
    }
  }

  private void document(Origin origin, Format format, InputStream in)
      throws IOException, UnreadableException {
    Content content = Content.of(in, format.isTextual());
    Draft draft = format.parse(content.bytes());
    if (content.remark().isPresent()) {
      List<Remark> remarks = new ArrayList<>(draft.remarks());
      remarks.add(content.remark().get());
      draft = new Draft(draft.facts(), draft.blocks(), remarks);
    }
    delivery.document(origin.id(), draft, content.sha256(), origin.id(), 0);
  }

  private void records(Origin origin, InputStream in) throws IOException {
    LineStream lines = new LineStream(in);
    Set<String> seen = new HashSet<>();
    for (Optional<byte[]> line = lines.next(); line.isPresent(); line = lines.next()) {
      if (!isBlank(line.get())) {
        record(origin, line.get(), lines, seen);
      }
    }
  }

  private void record(Origin origin, byte[] line, LineStream lines, Set<String> seen) {
    long number = lines.number();
    try {
      if (lines.tooLong()) {
        throw new UnreadableException(
            "too-large", "the line has more than %d bytes: split it".formatted(Limits.TEXT));
      }
      JsonLines.Item item = Guarded.by("JSON", () -> JsonLines.parse(line));
      String name = item.id().orElse("line-" + number);
      if (!seen.add(name)) {
        delivery.problem(
            origin.id(),
            number,
            "duplicate-id",
            "the id '%s' stands in an earlier line; this record is called '%s@%d'"
                .formatted(name, name, number));
        name = name + "@" + number;
      }
      delivery.document(
          origin.id() + "#" + name, item.draft(), Sha256.of(line), origin.id(), number);
    } catch (UnreadableException unreadable) {
      delivery.problem(origin.id(), number, unreadable.reason(), unreadable.message());
    }
  }

  private static boolean isBlank(byte[] line) {
    for (byte character : line) {
      if (character != ' ' && character != '\t' && character != '\r') {
        return false;
      }
    }
    return true;
  }
}
