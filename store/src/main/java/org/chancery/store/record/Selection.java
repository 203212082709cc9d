// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import org.chancery.model.event.Event;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Report;

/** Sees every row that can be used, and says which come into the record. */
interface Selection {
  /** All of them. */
  Selection ALL =
      new Selection() {
        @Override
        public boolean takes(Event event, IncidentRule.Key incident) {
          return true;
        }

        @Override
        public boolean takes(Report report) {
          return true;
        }
      };

  boolean takes(Event event, IncidentRule.Key incident) throws SQLException;

  boolean takes(Report report);
}
