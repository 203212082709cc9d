// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.actor.Resolution;

/** The persons whom a document has introduced so far, by full name and by surname. */
final class Acquaintances {
  private static final int SHORTEST = 3; // letters of a surname that can stand alone

  private final Map<String, Resolution> byName = new HashMap<>();

  /** Takes notice of somebody. The last word of a name is the surname; the later bearer has it. */
  void meet(String name, Resolution who) {
    byName.put(name, who);
    String surname = name.substring(name.lastIndexOf(' ') + 1);
    if (surname.length() >= SHORTEST) {
      byName.put(surname, who);
    }
  }

  Optional<Resolution> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }
}
