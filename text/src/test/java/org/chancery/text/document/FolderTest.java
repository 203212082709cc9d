// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.chancery.model.fault.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderTest {
  @TempDir Path folder;

  private void write(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, Intakes.PLANTED, StandardCharsets.UTF_8);
  }

  @Test
  void readsFilesInTheOrderOfTheirNamesWithThosePartsTheyLieIn() throws IOException {
    write("b.txt");
    write("a/z.txt");
    write("a/b/c.md");
    write(".git/config");
    write("c/~$lock.docx");

    Intakes taken = Intakes.of(folder);

    assertThat(taken.problems()).isEmpty();
    assertThat(taken.documents())
        .extracting(Document::id)
        .containsExactly("a/b/c.md", "a/z.txt", "b.txt");
  }

  @Test
  void doesNotStopAtFilesThatAreNoTexts() throws IOException {
    write("z.txt");
    Files.write(folder.resolve("a.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2, 3, 4});
    Files.createFile(folder.resolve("b.txt"));
    Files.writeString(folder.resolve("c.csv"), "id,date\n1,2024\n");

    Intakes taken = Intakes.of(folder);

    assertThat(taken.hasPlanted()).isTrue();
    assertThat(taken.problems())
        .extracting(Problem::file, Problem::reason)
        .containsExactly(
            tuple("a.png", "format"), tuple("b.txt", "empty"), tuple("c.csv", "format"));
  }

  @Test
  void doesNotWalkInCircles() throws IOException {
    write("sub/a.txt");
    Files.createSymbolicLink(folder.resolve("sub/up"), folder);
    Files.createSymbolicLink(folder.resolve("sub/self"), folder.resolve("sub/self"));
    Files.createSymbolicLink(folder.resolve("sub/b.txt"), folder.resolve("sub/a.txt"));

    Intakes taken = Intakes.of(folder);

    assertThat(taken.documents())
        .extracting(Document::id)
        .containsExactly("sub/a.txt", "sub/b.txt");
    assertThat(taken.reasons()).containsExactly("unreadable", "link");
  }

  @Test
  void stopsAtDirectoriesNestedTooDeep() throws IOException {
    write("a/".repeat(Limits.DIRECTORY_DEPTH - 1) + "in.txt");
    write("b/".repeat(Limits.DIRECTORY_DEPTH) + "out.txt");

    Intakes taken = Intakes.of(folder);

    assertThat(taken.documents()).hasSize(1);
    assertThat(taken.reasons()).containsExactly("nested");
  }

  @Test
  void saysThatAFileIsMissing() {
    assertThat(Intakes.of(folder.resolve("none.txt")).reasons()).containsExactly("missing");
  }

  @Test
  void letsFailuresOfTheTakerThrough() throws IOException {
    write("a.txt");
    DocumentReader reader =
        new DocumentReader(
            document -> {
              throw new IllegalStateException("the taker failed");
            },
            problem -> {});

    assertThatThrownBy(() -> reader.read(folder)).hasMessage("the taker failed");
  }
}
