// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * A directory of documents, gone through in the order of their names, folders within it included.
 * Links to files are followed, links to directories are not: they may lead in circles.
 */
final class Folder {
  private final BiConsumer<Path, String> files;
  private final Delivery delivery;
  private final Path root;

  Folder(BiConsumer<Path, String> files, Delivery delivery, Path root) {
    this.files = files;
    this.delivery = delivery;
    this.root = root;
  }

  void list() {
    Deque<Path> open = new ArrayDeque<>();
    push(open, root);
    while (!open.isEmpty()) {
      Path path = open.pop();
      String id = id(path);
      if (EntryName.isLitter(id)) {
        continue;
      }
      if (Files.isDirectory(path)) {
        enter(open, path, id);
      } else if (Files.isRegularFile(path)) {
        files.accept(path, id);
      } else {
        delivery.problem(id, 0, "unreadable", "it is no file: leave it out");
      }
    }
  }

  private void enter(Deque<Path> open, Path directory, String id) {
    if (Files.isSymbolicLink(directory)) {
      delivery.problem(
          id, 0, "link", "it is a link to a directory, which is not followed: name the directory");
    } else if (root.relativize(directory).getNameCount() >= Limits.DIRECTORY_DEPTH) {
      delivery.problem(
          id,
          0,
          "nested",
          "it lies in %d directories inside one another: name it itself"
              .formatted(Limits.DIRECTORY_DEPTH));
    } else {
      push(open, directory);
    }
  }

  /** Puts the files of a directory on the stack, the first on top. */
  private void push(Deque<Path> open, Path directory) {
    try (Stream<Path> inside = Files.list(directory)) {
      List<Path> sorted = inside.sorted((a, b) -> id(b).compareTo(id(a))).toList();
      sorted.forEach(open::push);
    } catch (IOException failure) {
      delivery.problem(id(directory), 0, "unreadable", Broken.words(failure));
    }
  }

  private String id(Path path) {
    return path.equals(root) ? root.toString() : EntryName.safe(root.relativize(path).toString());
  }
}
