// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.sql.SQLException;
import org.chancery.model.actor.Resolution;
import org.chancery.model.event.Venue;

/** What the events of a record share: names, acts, places, origins. Not thread-safe. */
final class Dictionaries {
  private final Database database;
  private final Dictionary<Origin> origins;
  private final Dictionary<Resolution> mentions;
  private final Dictionary<WordedAct> acts;
  private final Dictionary<Venue> venues;

  Dictionaries(Database database) {
    this.database = database;
    this.origins = Dictionary.load(database, new Origin.Form());
    this.mentions = Dictionary.load(database, new MentionForm());
    this.acts = Dictionary.load(database, new WordedAct.Form());
    this.venues = Dictionary.load(database, new VenueForm());
  }

  Dictionary<Origin> origins() {
    return origins;
  }

  Dictionary<Resolution> mentions() {
    return mentions;
  }

  Dictionary<WordedAct> acts() {
    return acts;
  }

  Dictionary<Venue> venues() {
    return venues;
  }

  /** Writes what is new in them, so that SQL can use it. */
  void save() throws SQLException {
    origins.save(database);
    mentions.save(database);
    acts.save(database);
    venues.save(database);
  }

  /** Does work in one transaction, with what it adds to the dictionaries: all or nothing. */
  <T> T transaction(Database.Work<T> work) {
    boolean done = false;
    try {
      T result =
          database.transaction(
              () -> {
                T worked = work.run();
                save();
                return worked;
              });
      done = true;
      return result;
    } finally {
      if (!done) {
        reload();
      }
    }
  }

  private void reload() {
    origins.reload(database);
    mentions.reload(database);
    acts.reload(database);
    venues.reload(database);
  }
}
