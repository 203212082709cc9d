// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.coding;

import java.io.Serializable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.chancery.spark.coding.Piece.Place;
import org.chancery.text.document.DocumentReader;

/**
 * A file that documents are in.
 *
 * @param number its place among the files, from 0
 * @param path where every machine sees it
 * @param id the id of its document
 */
record TextFile(int number, String path, String id) implements Serializable {
  /** What it holds, in its order: documents, and what could not be read. */
  List<Piece> read() {
    List<Piece> pieces = new ArrayList<>();
    new DocumentReader(
            document -> pieces.add(Piece.Text.of(place(pieces), document)),
            problem -> pieces.add(Piece.Unread.of(place(pieces), problem)))
        .read(Path.of(path), id);
    return pieces;
  }

  private Place place(List<Piece> before) {
    return new Place(number, before.size());
  }
}
