// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.coding;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.spark.coding.Piece.Place;
import org.chancery.text.document.DocumentReader;

/**
 * The files that paths lead to.
 *
 * @param files the files, in their order
 * @param unread what is no file
 */
record FoundFiles(List<TextFile> files, List<Piece> unread) {
  static FoundFiles at(List<Path> paths) {
    List<TextFile> files = new ArrayList<>();
    List<Piece> unread = new ArrayList<>();
    DocumentReader reader =
        new DocumentReader(
            document -> {},
            problem ->
                unread.add(Piece.Unread.of(new Place(files.size() + unread.size(), 0), problem)));
    for (Path path : paths) {
      reader.list(
          path.toAbsolutePath(),
          (file, id) -> files.add(new TextFile(files.size() + unread.size(), file.toString(), id)));
    }
    return new FoundFiles(List.copyOf(files), List.copyOf(unread));
  }
}
