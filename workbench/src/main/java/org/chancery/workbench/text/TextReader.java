// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import java.nio.file.Path;
import java.util.List;
import org.chancery.model.fault.Problem;
import org.chancery.text.coding.Coder;
import org.chancery.text.document.Document;
import org.chancery.workbench.casefolder.CaseFolder;

/** What reads the texts of a case: files as documents, documents as events. */
public interface TextReader extends Coder {
  /** Makes the reader of a case, when there is a text to read. */
  @FunctionalInterface
  interface Opening {
    /** A reader that knows the case's actors and lists of patterns. Must not load a model yet. */
    TextReader open(CaseFolder folder);
  }

  /**
   * Everything of the coder that decides what it reads, in one line: its version and the hash of
   * its lists of patterns, the case's own among them. Two readers with one fingerprint, given the
   * same text and the same actors, code the same events. Must not load a model.
   */
  String fingerprint();

  /**
   * The documents that a file holds.
   *
   * @param file where it lies
   * @param name its path from the case folder, which the ids of its documents begin with
   */
  Documents documents(Path file, String name);

  /**
   * Documents of a file.
   *
   * @param documents those that could be read, in order
   * @param problems what could not
   */
  record Documents(List<Document> documents, List<Problem> problems) {
    public Documents {
      documents = List.copyOf(documents);
      problems = List.copyOf(problems);
    }
  }
}
