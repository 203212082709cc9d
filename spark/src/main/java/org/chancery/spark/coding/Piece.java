// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.coding;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.Problem;
import org.chancery.model.time.Edtf;
import org.chancery.text.document.Block;
import org.chancery.text.document.Document;

/** What a file gives, in a form that travels between machines. */
sealed interface Piece extends Serializable {
  /** Its place among all pieces of the job. */
  Place place();

  /**
   * A place in the order in which one machine would have read everything.
   *
   * @param file the file, from 0
   * @param piece the piece of it, from 0
   */
  record Place(int file, int piece) implements Comparable<Place>, Serializable {
    @Override
    public int compareTo(Place other) {
      return file == other.file
          ? Integer.compare(piece, other.piece)
          : Integer.compare(file, other.file);
    }
  }

  /** A document. A text that is missing is empty. */
  record Text(
      Place place,
      String id,
      String title,
      String date,
      String publisher,
      String language,
      String sha256,
      List<Part> parts)
      implements Piece {
    static Text of(Place place, Document document) {
      return new Text(
          place,
          document.id(),
          document.title().orElse(""),
          document.date().map(Edtf::text).orElse(""),
          document.publisher().orElse(""),
          document.language().orElse(""),
          document.sha256(),
          document.blocks().stream().map(Part::of).toList());
    }

    Document document() {
      return new Document(
          id,
          given(title),
          given(date).map(Edtf::parse),
          given(publisher),
          given(language),
          sha256,
          parts.stream().map(Part::block).toList());
    }

    private static Optional<String> given(String text) {
      return Optional.of(text).filter(one -> !one.isEmpty());
    }
  }

  /** A block of a document. */
  record Part(Block.Kind kind, String text, String place) implements Serializable {
    static Part of(Block block) {
      return new Part(block.kind(), block.text(), block.place());
    }

    Block block() {
      return new Block(kind, text, place);
    }
  }

  /** Something that could not be read. */
  record Unread(Place place, String file, long line, String reason, String message)
      implements Piece {
    static Unread of(Place place, Problem problem) {
      return new Unread(place, problem.file(), problem.line(), problem.reason(), problem.message());
    }
  }
}
