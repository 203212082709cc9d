// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.edit;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.chancery.model.event.EventId;

/**
 * An edit of events that are not in the record. It is kept and told: the feed may not be imported,
 * or the id is misspelt.
 *
 * @param position its place in the log, from 1
 * @param edit the edit
 * @param missing those of its events that are not there
 */
public record DanglingEdit(int position, EditOperation edit, List<EventId> missing) {
  public DanglingEdit {
    requireNonNull(edit, "edit");
    missing = List.copyOf(missing);
  }
}
