// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.Problem;
import org.chancery.text.coding.Coder;
import org.chancery.text.coding.Reading;
import org.chancery.text.coding.TextKind;
import org.chancery.text.document.Document;
import org.chancery.text.document.DocumentReader;
import org.chancery.text.lexicon.Lexicon;
import org.chancery.workbench.casefolder.CaseFolder;
import org.chancery.workbench.coding.CoderSource;
import org.chancery.workbench.coding.ModelSource;

/**
 * The reader that codes by the lexicon, the case's own patterns before the bundled ones. Its models
 * are loaded with the first document that is coded. Not thread-safe.
 */
public final class LexiconReader implements TextReader {
  private final CoderSource source;
  private Optional<Coder> coder = Optional.empty();

  private LexiconReader(CoderSource source) {
    this.source = source;
  }

  /** Readers that find their models here. */
  public static Opening by(ModelSource models) {
    return folder ->
        new LexiconReader(
            new CoderSource(models, Lexicon.bundledWith(patterns(folder)), folder.registry()));
  }

  private static List<Path> patterns(CaseFolder folder) {
    return folder.files().stream()
        .filter(name -> name.startsWith("lexicon/"))
        .map(folder.folder()::resolve)
        .toList();
  }

  @Override
  public String fingerprint() {
    return source.fingerprint();
  }

  @Override
  public Documents documents(Path file, String name) {
    List<Document> documents = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    try (InputStream in = Files.newInputStream(file)) {
      new DocumentReader(documents::add, problems::add).read(name, in);
    } catch (IOException unreadable) {
      problems.add(
          new Problem(name, 0, "unreadable", "the file cannot be read: " + unreadable, ""));
    }
    return new Documents(documents, problems);
  }

  @Override
  public Reading code(Document document, TextKind kind) {
    Coder open = coder.orElseGet(source::coder);
    coder = Optional.of(open);
    return open.code(document, kind);
  }
}
