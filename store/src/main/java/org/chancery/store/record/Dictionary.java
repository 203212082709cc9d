// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Values that many rows share, each with the number under which rows hold it. Not thread-safe. */
final class Dictionary<T> {
  private final Form<T> form;
  private final Map<T, Integer> ids = new HashMap<>();
  private final List<T> values = new ArrayList<>();
  private int written;

  private Dictionary(Form<T> form) {
    this.form = form;
  }

  /** How values stand in the record. */
  interface Form<T> {
    /** The table; its first column is the number. */
    String table();

    T read(ResultSet row) throws SQLException;

    /** Appends all columns but the number. */
    void append(RowAppender row, T value) throws SQLException;
  }

  static <T> Dictionary<T> load(Database database, Form<T> form) {
    Dictionary<T> dictionary = new Dictionary<>(form);
    dictionary.reload(database);
    return dictionary;
  }

  /** Makes it what the record holds, after a transaction that failed. */
  void reload(Database database) {
    ids.clear();
    values.clear();
    database.forEach("from " + form.table() + " order by id", row -> add(form.read(row)));
    written = values.size();
  }

  /** The number of a value, new if need be. */
  int idOf(T value) {
    Integer known = ids.get(value);
    return known == null ? add(value) : known;
  }

  T of(int id) {
    return values.get(id - 1);
  }

  /** Writes what the record does not have yet. */
  void save(Database database) throws SQLException {
    if (written == values.size()) {
      return;
    }
    try (RowAppender rows = database.appender(form.table())) {
      for (int id = written + 1; id <= values.size(); id++) {
        form.append(rows.begin().add(id), of(id));
        rows.end();
      }
    }
    written = values.size();
  }

  private int add(T value) {
    values.add(value);
    ids.put(value, values.size());
    return values.size();
  }
}
