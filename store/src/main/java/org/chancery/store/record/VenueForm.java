// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Venue;

/** Places as rows. */
final class VenueForm implements Dictionary.Form<Venue> {
  @Override
  public String table() {
    return "venue";
  }

  @Override
  public Venue read(ResultSet row) throws SQLException {
    double latitude = row.getDouble("latitude");
    Optional<Venue.Point> point =
        row.wasNull()
            ? Optional.empty()
            : Optional.of(new Venue.Point(latitude, row.getDouble("longitude")));
    return new Venue(row.getString("name"), Cell.text(row, "state").map(ActorId::new), point);
  }

  @Override
  public void append(RowAppender row, Venue venue) throws SQLException {
    row.add(venue.name()).text(venue.state().map(ActorId::value));
    if (venue.point().isPresent()) {
      row.add(venue.point().get().latitude()).add(venue.point().get().longitude());
    } else {
      row.addMissing().addMissing();
    }
  }
}
