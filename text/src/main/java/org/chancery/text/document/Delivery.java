// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.model.fault.Problem;
import org.chancery.text.document.Draft.Remark;

/** Hands out documents and problems. */
final class Delivery {
  private final Consumer<? super Document> documents;
  private final Consumer<? super Problem> problems;

  Delivery(Consumer<? super Document> documents, Consumer<? super Problem> problems) {
    this.documents = documents;
    this.problems = problems;
  }

  /**
   * Hands out a document.
   *
   * @param file the file it stands in
   * @param line the line it stands on; 0 for all of the file
   */
  void document(String id, Draft draft, String sha256, String file, long line) {
    for (Remark remark : draft.remarks()) {
      problem(file, line, remark.reason(), remark.message());
    }
    if (draft.blocks().isEmpty()) {
      problem(file, line, "no-text", "there is no text in it");
      return;
    }
    Facts facts = draft.facts();
    Optional<String> language =
        facts.language().flatMap(LanguageTag::of).or(() -> LanguageGuess.of(draft.blocks()));
    documents.accept(
        new Document(
            id,
            facts.title().map(Cleaning::line).filter(text -> !text.isEmpty()),
            facts.date(),
            facts.publisher().map(Cleaning::line).filter(text -> !text.isEmpty()),
            language,
            sha256,
            draft.blocks()));
  }

  void problem(String file, long line, String reason, String message) {
    problems.accept(new Problem(file, line, reason, message, ""));
  }
}
