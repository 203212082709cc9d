// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import org.chancery.model.event.Event;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Report;

/**
 * Takes what is of interest of slices, and counts all. Of the mentions those are of interest whose
 * event the record has. Not thread-safe.
 */
final class SliceSelection implements Selection {
  private final Interest interest;
  private final KeptEvents kept;
  private final TotalWriter totals;
  private boolean counts;

  /**
   * A selection.
   *
   * @param kept events that the record has; those that are taken are added
   */
  SliceSelection(Interest interest, KeptEvents kept, TotalWriter totals) {
    this.interest = interest;
    this.kept = kept;
    this.totals = totals;
  }

  /** Another slice follows; its events are counted unless they were before. */
  void begin(boolean countIt) {
    counts = countIt;
  }

  @Override
  public boolean takes(Event event, IncidentRule.Key incident) throws SQLException {
    if (counts) {
      totals.count(event, incident.incident());
    }
    if (!interest.touches(event)) {
      return false;
    }
    if (!interest.isEverybody()) {
      kept.add(event.id());
    }
    return true;
  }

  @Override
  public boolean takes(Report report) {
    return interest.isEverybody() || kept.contains(report.event());
  }
}
