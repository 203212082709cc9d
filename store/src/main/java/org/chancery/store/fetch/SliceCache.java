// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/*
 * How it works. A file is written under a name ending in .part, and gets its own name when its bytes
 * were found to be those that the list promises. Its bytes are compared again whenever it is taken
 * for a whole one, so that not even a power cut between the two can deceive.
 */
/** The folder in which slices lie, those of a day in a folder of their own. Thread-safe. */
public final class SliceCache {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("uuuu-MM-dd", Locale.ROOT);

  private static final String DRAFT = ".part";

  private final Path folder;

  /** A cache in a folder, which need not exist. */
  public SliceCache(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** Where a slice lies, if it is here. */
  public Path file(Slice slice) {
    return folder.resolve(DAY.format(slice.begins())).resolve(slice.name());
  }

  /** Where a list lies while it is read. */
  Path list(String path) {
    return folder.resolve(path.substring(path.lastIndexOf('/') + 1));
  }

  /** Whether a slice is here, whole. */
  boolean holds(Slice slice, Checksum checksum) throws IOException {
    return checksum.fits(file(slice));
  }

  /** Where to put the bytes of a slice until they are known to be whole. */
  Path draft(Slice slice) throws IOException {
    Path file = file(slice);
    Files.createDirectories(file.resolveSibling("."));
    return file.resolveSibling(slice.name() + DRAFT);
  }

  /** Takes a draft for the slice. */
  void keep(Slice slice, Path draft) throws IOException {
    Files.move(
        draft, file(slice), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes a slice, and the folders that are empty without it. */
  public void remove(Slice slice) throws IOException {
    Path file = file(slice);
    Files.deleteIfExists(file);
    Files.deleteIfExists(file.resolveSibling(slice.name() + DRAFT));
    removeIfEmpty(file.resolveSibling("."));
  }

  /** Removes what was left half done by a fetch that was broken off. */
  public void sweep() throws IOException {
    for (Path file : files()) {
      if (name(file).contains(DRAFT)) {
        Files.deleteIfExists(file);
      }
    }
  }

  /** Removes all slices, and the folders if nothing else is in them. */
  public void clear() throws IOException {
    for (Path file : files()) {
      if (name(file).contains(DRAFT) || Slice.named(name(file)).isPresent()) {
        Files.deleteIfExists(file);
        removeIfEmpty(file.resolveSibling("."));
      }
    }
    removeIfEmpty(folder);
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder, 2)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static void removeIfEmpty(Path folder) throws IOException {
    try {
      Files.deleteIfExists(folder.normalize());
    } catch (DirectoryNotEmptyException others) {
      return; // which are still wanted
    } catch (NoSuchFileException gone) {
      return;
    }
  }
}
