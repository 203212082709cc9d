// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * The folder of a record whose events lie in Parquet files.
 *
 * @param root the folder, absolute
 */
record RecordFolder(Path root) {
  /** Name of the database in it. */
  static final String DATABASE = "record.duckdb";

  static final String MANIFEST = "manifest.json";

  private static final List<String> OF_PARTS = List.of("events", "tables");
  private static final String DRAFT = ".draft";

  RecordFolder {
    root = root.toAbsolutePath().normalize();
  }

  /**
   * The database file that a path means: the path itself, or the one in the folder that it names.
   *
   * @throws ChanceryException with {@link Fault#USER} if it is a folder of something else
   */
  static Path databaseOf(Path path) {
    if (!Files.isDirectory(path)) {
      return path;
    }
    Path database = path.resolve(DATABASE);
    if (!Files.exists(database) && !isFree(path)) {
      throw ChanceryException.at(
          Fault.USER,
          path.toString(),
          "this folder is no record, and holds other things",
          "Give the folder of a record, an empty folder, or a file.");
    }
    return database;
  }

  /** The folder that a database lies in. */
  static RecordFolder of(Path database) {
    return new RecordFolder(database.resolveSibling(""));
  }

  /** Whether it is empty, but for what a process that was killed while it made a record left. */
  private static boolean isFree(Path folder) {
    return work(
        folder,
        () -> {
          try (Stream<Path> files = Files.list(folder)) {
            return files.allMatch(file -> name(file).startsWith(DATABASE));
          }
        });
  }

  /** A file of the record. */
  Path file(String name) {
    return root.resolve(name);
  }

  /** Where a new file is written; its folders are made. */
  Path fresh(String name) {
    Path file = file(name);
    return work(
        file,
        () -> {
          Files.createDirectories(file.resolveSibling("."));
          return file;
        });
  }

  long bytes(String name) {
    Path file = file(name);
    return work(file, () -> Files.size(file));
  }

  /** Has the disk keep what was written, whatever happens next. */
  void keep(List<String> names) {
    for (String name : names) {
      Path file = file(name);
      work(
          file,
          () -> {
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
              channel.force(true);
            }
            return name;
          });
    }
    names.stream()
        .flatMap(name -> Stream.iterate(file(name).getParent(), Path::getParent).limit(2))
        .distinct()
        .forEach(RecordFolder::keepNames);
    keepNames(root);
  }

  /* Not every system lets a folder be opened for this; such a one keeps names by itself. */
  private static void keepNames(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException refused) {
      return;
    }
  }

  /** Puts a text in the place of a file, whole or not at all. */
  void replace(String name, String text) {
    Path file = file(name);
    String draft = name + DRAFT;
    work(
        file,
        () -> {
          if (Files.exists(file) && Files.readString(file).equals(text)) {
            return file;
          }
          Files.writeString(file(draft), text);
          keep(List.of(draft));
          Files.move(
              file(draft),
              file,
              StandardCopyOption.REPLACE_EXISTING,
              StandardCopyOption.ATOMIC_MOVE);
          keepNames(root);
          return file;
        });
  }

  /** Removes the files that a compaction left which did not come to its end. */
  void sweep(Set<String> wanted) {
    for (String kind : OF_PARTS) {
      Path folder = file(kind);
      if (Files.isDirectory(folder)) {
        work(
            folder,
            () -> {
              try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                  removeUnless(wanted, file);
                }
              }
              return folder;
            });
      }
    }
  }

  private void removeUnless(Set<String> wanted, Path file) throws IOException {
    String name = root.relativize(file).toString().replace('\\', '/');
    if (name.endsWith(Parts.ENDING) && !wanted.contains(name)) {
      Files.deleteIfExists(file);
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  @FunctionalInterface
  private interface FileWork<T> {
    T run() throws IOException;
  }

  private static <T> T work(Path file, FileWork<T> work) {
    try {
      return work.run();
    } catch (IOException failed) {
      throw ChanceryException.at(
              Fault.RESOURCE,
              file.toString(),
              "a file of the record cannot be read or written: " + failed.getMessage(),
              "Check the disk and your rights on it.")
          .causedBy(failed);
    }
  }
}
