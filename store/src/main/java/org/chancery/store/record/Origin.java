// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.chancery.model.event.Event;

/**
 * Where events come from.
 *
 * @param input number of the input
 * @param file name of the file, or of the file and its zip member
 * @param feed feed whose ids they bear
 * @param work key of the work or feed in the bibliography; may be empty
 */
record Origin(int input, String file, String feed, String work) {
  static Origin of(int input, Event event) {
    return new Origin(
        input, event.provenance().file(), event.id().feed(), event.provenance().source());
  }

  /** Origins as rows. */
  static final class Form implements Dictionary.Form<Origin> {
    @Override
    public String table() {
      return "origin";
    }

    @Override
    public Origin read(ResultSet row) throws SQLException {
      return new Origin(
          row.getInt("input"), row.getString("file"), row.getString("feed"), row.getString("work"));
    }

    @Override
    public void append(RowAppender row, Origin origin) throws SQLException {
      row.add(origin.input).add(origin.file).add(origin.feed).add(origin.work);
    }
  }
}
