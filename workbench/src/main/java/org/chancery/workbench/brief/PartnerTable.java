// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.actor.ActorId;
import org.chancery.workbench.brief.evidence.Prose;

/**
 * The partners, one a row, in the order they are shown.
 *
 * @param caption what it shows, and how it is ordered
 * @param columns the columns after the partner's name
 * @param rows the partners
 * @param remarks what a reader must know to read it rightly
 */
public record PartnerTable(
    Prose caption, List<Column> columns, List<Row> rows, List<Prose> remarks) {
  public PartnerTable {
    requireNonNull(caption, "caption");
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    remarks = List.copyOf(remarks);
    for (Row row : rows) {
      requireFit(columns, row);
    }
  }

  /** What a column holds. */
  public enum Kind {
    NUMBER,
    PASSAGE,
    MIX;

    boolean holds(Cell cell) {
      if (cell instanceof Cell.Absent) {
        return true;
      }
      return switch (this) {
        case NUMBER -> cell instanceof Cell.Amount;
        case PASSAGE -> cell instanceof Cell.Passage;
        case MIX -> cell instanceof Cell.Mix;
      };
    }
  }

  /**
   * A column.
   *
   * @param key its lasting name in {@code brief.json}, in lower case with underscores
   * @param label its head
   * @param explanation what it means and how it is computed, in a sentence
   * @param kind what it holds
   */
  public record Column(String key, String label, String explanation, Kind kind) {
    public Column {
      requireNonNull(label, "label");
      requireNonNull(explanation, "explanation");
      requireNonNull(kind, "kind");
      if (!key.matches("[a-z][a-z0-9_]*")) {
        throw new IllegalArgumentException("not the key of a column: '" + key + "'");
      }
    }
  }

  /**
   * A partner.
   *
   * @param partner the partner
   * @param name its name
   * @param cells a cell for each column
   */
  public record Row(ActorId partner, String name, List<Cell> cells) {
    public Row {
      requireNonNull(partner, "partner");
      requireNonNull(name, "name");
      cells = List.copyOf(cells);
    }
  }

  private static void requireFit(List<Column> columns, Row row) {
    if (row.cells().size() != columns.size()) {
      throw new IllegalArgumentException(
          "%s has %d cells for %d columns"
              .formatted(row.name(), row.cells().size(), columns.size()));
    }
    for (int i = 0; i < columns.size(); i++) {
      if (!columns.get(i).kind().holds(row.cells().get(i))) {
        throw new IllegalArgumentException(
            "%s: column %s cannot hold %s"
                .formatted(row.name(), columns.get(i).key(), row.cells().get(i)));
      }
    }
  }
}
