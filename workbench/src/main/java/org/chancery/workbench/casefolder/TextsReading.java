// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.time.Edtf;
import org.chancery.text.coding.TextKind;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/* 'texts' in case.yaml: how the files of texts/ are to be read. */
final class TextsReading implements Reading<TextUses> {
  static final List<String> KEYS = List.of("kind", "source", "files");
  static final List<String> FILE_KEYS = List.of("path", "kind", "source", "date");

  private static final Reading<TextKind> KIND =
      Readings.choice("kind of text", Arrays.asList(TextKind.values()), TextKind::label);

  private final List<String> texts;
  private final Set<String> works;

  /* Files by their paths from texts/, and the keys of works and feeds that they can be. */
  TextsReading(List<String> texts, Set<String> works) {
    this.texts = List.copyOf(texts);
    this.works = new TreeSet<>(works);
  }

  @Override
  public Optional<TextUses> read(Node node, Complaints complaints) {
    return Readings.mapping(KEYS, this::texts).read(node, complaints);
  }

  private Optional<TextUses> texts(Fields fields) {
    Optional<TextKind> kind = fields.optional("kind", KIND);
    Optional<String> source = fields.optional("source", this::work);
    List<TextUse> files = fields.list("files", Readings.mapping(FILE_KEYS, this::file));
    return fields.ifSound(() -> new TextUses(kind.orElse(TextUses.DEFAULT.kind()), source, files));
  }

  private Optional<TextUse> file(Fields fields) {
    Optional<String> path = fields.required("path", this::path);
    Optional<TextKind> kind = fields.optional("kind", KIND);
    Optional<String> source = fields.optional("source", this::work);
    Optional<Edtf> date = fields.optional("date", Readings.date());
    return fields.ifSound(() -> new TextUse(path.orElseThrow(), kind, source, date));
  }

  private Optional<String> path(Node node, Complaints complaints) {
    Optional<String> text = Readings.text().read(node, complaints);
    Optional<String> known = text.filter(this::isThere);
    if (text.isPresent() && known.isEmpty()) {
      complaints.addUnknown(
          node.line(), Reason.BAD_VALUE, "text", text.orElseThrow(), texts, "Files in texts/");
    }
    return known;
  }

  private boolean isThere(String path) {
    TextUse use = new TextUse(path, Optional.empty(), Optional.empty(), Optional.empty());
    return texts.stream().anyMatch(use::speaksOf);
  }

  private Optional<String> work(Node node, Complaints complaints) {
    Optional<String> text = Readings.text().read(node, complaints);
    Optional<String> known = text.filter(works::contains);
    if (text.isPresent() && known.isEmpty()) {
      complaints.addUnknown(
          node.line(),
          Reason.UNKNOWN_SOURCE,
          "source",
          text.orElseThrow(),
          List.copyOf(works),
          "Keys in the bibliography and among the sources");
    }
    return known;
  }
}
