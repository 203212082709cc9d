// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.spark.coding;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.chancery.spark.coding.Piece.Place;
import org.chancery.workbench.coding.EventRows;
import org.chancery.workbench.coding.Tally;

/**
 * What became of a piece.
 *
 * @param events rows of the table of events
 * @param problems rows of the table of problems
 * @param report how much was read
 */
record CodedPiece(
    Place place,
    ArrayList<List<String>> events,
    ArrayList<List<String>> problems,
    CodingReport report)
    implements Serializable {
  /** Codes a document; one that the coder breaks on costs that document alone. */
  static CodedPiece of(Piece piece, EventRows coder) {
    if (piece instanceof Piece.Text text) {
      try {
        EventRows.Coded coded = coder.code(text.document());
        Tally tally = coded.tally();
        return new CodedPiece(
            text.place(),
            new ArrayList<>(coded.events()),
            new ArrayList<>(),
            new CodingReport(tally.documents(), tally.sentences(), tally.events(), 0));
      } catch (RuntimeException | StackOverflowError broken) {
        return problem(
            new Piece.Unread(
                text.place(), text.id(), 0, "uncodable", "coding it fails: " + broken));
      }
    }
    return problem((Piece.Unread) piece);
  }

  private static CodedPiece problem(Piece.Unread unread) {
    List<String> row =
        List.of(unread.file(), Long.toString(unread.line()), unread.reason(), unread.message());
    return new CodedPiece(
        unread.place(),
        new ArrayList<>(),
        new ArrayList<>(List.of(row)),
        new CodingReport(0, 0, 0, 1));
  }
}
