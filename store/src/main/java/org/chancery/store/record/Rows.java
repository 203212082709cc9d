// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.model.event.Act;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.ontology.Scale;
import org.chancery.model.time.Edtf;

/** Rows of the record read back as what they were. */
final class Rows {
  private Rows() {}

  static Edtf date(ResultSet row) throws SQLException {
    String text = row.getString("date_text");
    return text == null
        ? Edtf.of(MentionTable.day(row, "date_from").orElseThrow())
        : Edtf.parse(text);
  }

  static Act act(ResultSet row) throws SQLException {
    Optional<EventType> type = text(row, "type").map(EventType::valueOf);
    Optional<String> mode = text(row, "mode");
    int quad = row.getInt("quad");
    return new Act(
        type,
        type.flatMap(of -> mode.map(name -> new Mode(of, name))),
        contexts(row),
        text(row, "cameo"),
        QuadClass.ofCode(quad),
        score(row, "goldstein", Scale.GOLDSTEIN),
        score(row, "plover", Scale.PLOVER));
  }

  private static Set<String> contexts(ResultSet row) throws SQLException {
    return text(row, "contexts")
        .map(contexts -> (Set<String>) new TreeSet<>(Arrays.asList(contexts.split("\\|"))))
        .orElse(Set.of());
  }

  private static Optional<Intensity> score(ResultSet row, String column, Scale scale)
      throws SQLException {
    BigDecimal value = row.getBigDecimal(column);
    return Optional.ofNullable(value).map(score -> new Intensity(plain(score), scale));
  }

  private static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static Optional<String> text(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable(row.getString(column));
  }
}
