// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.model.fault.Problem;

/** What a reader handed out. */
record Intakes(List<Document> documents, List<Problem> problems) {
  /** A sentence that every sample has somewhere. */
  static final String PLANTED = "Latvia expelled two Russian diplomats.";

  static Intakes of(Path path) {
    Intakes taken = new Intakes(new ArrayList<>(), new ArrayList<>());
    new DocumentReader(taken.documents::add, taken.problems::add).read(path);
    return taken;
  }

  static Intakes of(String name, byte[] bytes) {
    Intakes taken = new Intakes(new ArrayList<>(), new ArrayList<>());
    new DocumentReader(taken.documents::add, taken.problems::add)
        .read(name, new ByteArrayInputStream(bytes));
    return taken;
  }

  static Intakes of(String name, String text) {
    return of(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The only document there is. */
  Document document() {
    if (documents.size() != 1) {
      throw new AssertionError(documents.size() + " documents; problems: " + problems);
    }
    return documents.get(0);
  }

  /** The texts of its blocks of a kind. */
  List<String> texts(Block.Kind kind) {
    return document().blocks().stream()
        .filter(block -> block.kind() == kind)
        .map(Block::text)
        .toList();
  }

  List<String> body() {
    return texts(Block.Kind.BODY);
  }

  List<String> reasons() {
    return problems.stream().map(Problem::reason).toList();
  }

  /** Whether the planted sentence stands, whole, in the text of some document. */
  boolean hasPlanted() {
    return documents.stream()
        .flatMap(document -> document.blocks().stream())
        .filter(block -> block.kind() == Block.Kind.BODY || block.kind() == Block.Kind.TITLE)
        .anyMatch(block -> block.text().contains(PLANTED));
  }
}
