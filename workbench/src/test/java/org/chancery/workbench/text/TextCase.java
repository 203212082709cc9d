// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.workbench.casefolder.CaseFolder;

/** A made-up case about Belarus with a chronology of three events, and texts that tests add. */
public record TextCase(Path folder) {
  private static final String CASE =
      """
      title: A sample
      focus: BLR
      period: 2023/2024
      """;
  private static final String CHRONOLOGY =
      """
      - {id: poland-accused, date: 2023-04, who: [BLR], type: ACCUSE, to: [POL], source: book,
         says: Belarus blamed Poland.}
      - {id: met-china, date: 2023-05-02, who: [BLR, CHN], type: CONSULT, source: book,
         says: Belarus and China met.}
      - {id: aid-announced, date: 2023-09-01, who: [RUS], type: AID, to: [BLR], source: book,
         status: announced, says: Russia is to help.}
      """;
  private static final String SOURCES =
      """
      [{"id": "book", "type": "book", "title": "A book", "author": [{"family": "Author"}],
        "issued": {"date-parts": [[2024]]}}]
      """;

  /** Writes the case. */
  public static TextCase in(Path folder) {
    TextCase made = new TextCase(folder);
    made.file("case.yaml", CASE);
    made.file("chronology.yaml", CHRONOLOGY);
    made.file("sources.json", SOURCES);
    return made;
  }

  /** Adds a file, or writes it anew. */
  public TextCase file(String name, String text) {
    try {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.write(file, text.getBytes(UTF_8));
      return this;
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }

  /** Adds lines to {@code case.yaml}. */
  public TextCase saying(String lines) {
    return file("case.yaml", CASE + lines);
  }

  CaseFolder read() {
    return CaseFolder.read(folder);
  }
}
