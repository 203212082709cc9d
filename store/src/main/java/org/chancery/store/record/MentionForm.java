// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.Link;
import org.chancery.model.actor.Rank;
import org.chancery.model.actor.Resolution;
import org.chancery.model.actor.Sector;
import org.chancery.model.time.Period;

/** Names that stand in sources, and what each was taken for, as rows. */
final class MentionForm implements Dictionary.Form<Resolution> {
  @Override
  public String table() {
    return "mention";
  }

  @Override
  public Resolution read(ResultSet row) throws SQLException {
    return new Resolution(
        row.getString("mention"),
        new ActorId(row.getString("actor")),
        Cell.label(row, "kind", ActorKind.class),
        new ActorId(row.getString("principal")),
        Cell.text(row, "sector").map(Sector::valueOf),
        Cell.text(row, "rank").flatMap(Rank::parse),
        Cell.label(row, "link", Link.class),
        new Period(
            Cell.day(row, "valid_from").orElse(LocalDate.MIN),
            Cell.day(row, "valid_to").orElse(LocalDate.MAX)));
  }

  @Override
  public void append(RowAppender row, Resolution resolution) throws SQLException {
    row.add(resolution.mention())
        .add(resolution.actor().value())
        .add(Cell.label(resolution.kind()))
        .add(resolution.principal().value())
        .text(resolution.sector().map(Enum::name))
        .text(resolution.rank().map(Rank::label))
        .add(Cell.label(resolution.link()))
        .day(resolution.validity().first())
        .day(resolution.validity().last());
  }
}
