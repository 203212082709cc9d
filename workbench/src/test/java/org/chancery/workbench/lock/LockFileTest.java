// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.chancery.workbench.golden.Told;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LockFileTest {
  private static final List<String> NAMES = List.of("case.yaml", "data/feed.csv", "empty");

  // Examples that NIST publishes with FIPS 180-4: SHA-256 of "abc" and of nothing.
  private static final String OF_ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
  private static final String OF_NOTHING =
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

  @TempDir private Path folder;

  @BeforeEach
  void writeInputs() throws IOException {
    Files.createDirectory(folder.resolve("data"));
    Files.writeString(folder.resolve("case.yaml"), "abc");
    Files.writeString(folder.resolve("data/feed.csv"), "x".repeat(3 << 20));
    Files.writeString(folder.resolve("empty"), "");
  }

  @Test
  void holdsTheStandardChecksumOfEachInput() {
    LockFile lock = lock();

    assertThat(lock.inputs())
        .containsEntry("case.yaml", new LockFile.Input(OF_ABC, 3))
        .containsEntry("empty", new LockFile.Input(OF_NOTHING, 0));
  }

  @Test
  void isSortedAndOneInputALine() {
    assertThat(LockFile.of(folder, List.of("empty", "case.yaml"), "0.1.0", Optional.empty()).text())
        .isEqualTo(
            """
            {
              "chancery": "0.1.0",
              "inputs": {
                "case.yaml": {"sha256": "%s", "size": 3},
                "empty": {"sha256": "%s", "size": 0}
              }
            }
            """
                .formatted(OF_ABC, OF_NOTHING));
  }

  @Test
  void readsBackWhatItWrote() {
    LockFile lock = lock();

    lock.write(folder);

    assertThat(LockFile.read(folder)).contains(lock);
    assertThat(LockFile.read(folder).orElseThrow().digest()).isEqualTo(lock.digest());
  }

  @Test
  void leavesNothingElseBehind() throws IOException {
    lock().write(folder);
    lock().write(folder);

    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("case.yaml", "data", "empty", LockFile.NAME);
    }
  }

  @Test
  void aFolderWithoutALockHasNone() {
    assertThat(LockFile.read(folder)).isEmpty();
  }

  @Test
  void sameInputsDifferInNothing() {
    assertThat(lock().differences(folder, NAMES, "0.1.0", Optional.empty())).isEmpty();
  }

  @Test
  void tellsInWordsWhatDiffers() throws IOException {
    LockFile lock = lock();
    Files.writeString(folder.resolve("case.yaml"), "abd");
    Files.writeString(folder.resolve("data/feed.csv"), "y");
    Files.delete(folder.resolve("empty"));
    Files.writeString(folder.resolve("new.csv"), "z");

    assertThat(
            lock.differences(
                folder,
                Set.of("case.yaml", "data/feed.csv", "empty", "new.csv"),
                "0.2.0",
                Optional.empty()))
        .containsExactly(
            "locked by Chancery 0.1.0; this is 0.2.0",
            "case.yaml has changed: 3 bytes were locked, 3 are there",
            "data/feed.csv has changed: 3,145,728 bytes were locked, 1 are there",
            "empty is locked and is not there",
            "new.csv is there and is not locked");
  }

  @Test
  void anInputThatTheCaseNoLongerNamesIsTold() {
    assertThat(lock().differences(folder, List.of("case.yaml", "empty"), "0.1.0", Optional.empty()))
        .containsExactly("data/feed.csv is locked and is no longer an input");
  }

  @Test
  void theCoderOfTheTextsIsLockedWithThem() throws IOException {
    LockFile lock = LockFile.of(folder, NAMES, "0.1.0", Optional.of("coder 1, lexicon ab"));
    lock.write(folder);

    LockFile read = LockFile.read(folder).orElseThrow();

    assertThat(read).isEqualTo(lock);
    assertThat(read.differences(folder, NAMES, "0.1.0", Optional.of("coder 2, lexicon ab")))
        .containsExactly(
            "the texts were read by coder 1, lexicon ab; now it would be coder 2, lexicon ab");
    assertThat(lock().text()).doesNotContain("coder");
  }

  @Test
  void whatWasFetchedIsLockedAndDiffersWhereASliceDoes() throws IOException {
    SortedMap<String, List<String>> slices = new TreeMap<>();
    slices.put("gdelt english 2024-01", List.of("aa  one.zip", "bb  two.zip"));
    slices.put("gdelt english 2024-02", List.of("cc  three.zip"));
    LockFile lock = lock().with(slices);
    lock.write(folder);
    LockFile read = LockFile.read(folder).orElseThrow();

    assertThat(read).isEqualTo(lock);
    assertThat(read.digest()).isNotEqualTo(lock().digest());
    assertThat(read.differences(slices)).isEmpty();
    slices.put("gdelt english 2024-01", List.of("aa  one.zip", "bb  two.zip", "dd  late.zip"));
    slices.remove("gdelt english 2024-02");
    assertThat(read.differences(slices))
        .containsExactly(
            "gdelt english 2024-01 has changed: 2 slices were locked, 3 are in the record",
            "gdelt english 2024-02 has changed: 1 slices were locked, 0 are in the record");
  }

  @Test
  void cannotLockWhatIsNotThere() {
    assertThat(Told.by(() -> LockFile.of(folder, List.of("data"), "0.1.0", Optional.empty())))
        .startsWith("USER: the input is not there")
        .contains("/data");
  }

  @Test
  void refusesALockThatIsNone() throws IOException {
    for (String broken :
        List.of(
            "",
            "{}",
            "[]",
            "{\"chancery\": \"1\", \"inputs\": []}",
            "{\"chancery\": \"1\", \"inputs\": {\"a\": {\"sha256\": \"x\", \"size\": 1}}}",
            "{\"chancery\": \"1\", \"inputs\": {\"a\": {\"size\": -1}}}",
            "{\"chancery\": \"1\", \"inputs\": {}, \"fetched\": {\"a\": {\"slices\": 1}}}",
            "<<<<<<< HEAD\n{}")) {
      Files.writeString(folder.resolve(LockFile.NAME), broken);
      assertThat(Told.by(() -> LockFile.read(folder))).contains("chancery.lock");
    }
  }

  private LockFile lock() {
    return LockFile.of(folder, NAMES, "0.1.0", Optional.empty());
  }
}
