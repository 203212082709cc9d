// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.progress.Progress;

/** A folder that is made beside its place, and put there when it is whole. */
final class NewFolder {
  private final Path target;
  private final Path draft;

  NewFolder(Path target) {
    this.target = target.toAbsolutePath().normalize();
    this.draft = this.target.resolveSibling("." + this.target.getFileName() + ".draft");
  }

  /** Has it hold what a record holds, compacted. */
  Compacted fill(Database record, Progress progress) {
    if (Files.exists(target)) {
      throw ChanceryException.at(
          Fault.USER,
          target.toString(),
          "there is something already",
          "Name a folder that does not exist.");
    }
    try {
      clear();
      Files.createDirectories(draft);
      Path database = draft.resolve(RecordFolder.DATABASE);
      CopiedDatabase.write(record, database);
      Compacted compacted = compacted(database, progress);
      CopiedDatabase.shrink(database);
      Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
      showIn(target.resolve(RecordFolder.DATABASE));
      return compacted;
    } catch (IOException refused) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              target.toString(),
              "the folder cannot be made: " + refused.getMessage(),
              "Check the disk and your rights on it.")
          .causedBy(refused);
    }
  }

  private static Compacted compacted(Path database, Progress progress) {
    try (Database open = Database.open(database)) {
      return new Compaction(open).run(progress);
    }
  }

  private static void showIn(Path database) {
    try (Database open = Database.open(database)) {
      new Parts(open).show();
    }
  }

  /* What a process that was killed left. */
  private void clear() throws IOException {
    if (!Files.exists(draft)) {
      return;
    }
    try (Stream<Path> all = Files.walk(draft)) {
      List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
      for (Path file : deepestFirst) {
        Files.delete(file);
      }
    }
  }
}
