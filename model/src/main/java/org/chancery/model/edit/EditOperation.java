// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.edit;

import java.util.List;
import org.chancery.model.event.EventId;

/** One correction of the record: a line of the log. */
public sealed interface EditOperation permits Merge, Recode, Reject, Restore, Split {
  /** The events it names, in its order; at least one, none twice. */
  List<EventId> events();

  /** Why, by whom and when. */
  Grounds grounds();

  /** Its name in the log: {@code reject}. */
  String operation();
}
