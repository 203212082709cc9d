// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.workbench.outlook.Supposition.Precedents;
import org.chancery.workbench.scenario.Premise;

/** What a record can say of a scenario, and what it cannot. */
final class Limits {
  /* Below this many acts of a type, nothing was learned of what goes along with them. */
  private static final int FEW = 50;

  private Limits() {}

  static List<String> of(Supposition one) {
    List<String> limits = new ArrayList<>();
    List<Premise> premises = one.scenario().assume();
    for (int i = 0; i < premises.size(); i++) {
      limits.add(precedents(premises.get(i), one.precedents().get(i), one.ask()));
    }
    if (one.shifts().isEmpty()) {
      limits.add("no forecast that is asked for shifts");
    }
    if (!one.scenario().beyond().isEmpty()) {
      limits.add("beyond the record: " + one.scenario().beyond());
    }
    limits.add(Suppositions.NOTE);
    return limits;
  }

  private static String precedents(Premise premise, Precedents had, Ask ask) {
    String act =
        "%s of %s by %s".formatted(premise.type().name(), premise.target(), premise.source());
    String before = "before " + ask.on();
    if (had.anybody() < FEW) {
      return say(
          "%s: the record has %d acts of this type by anybody %s, too few to have learned from",
          act, had.anybody(), before);
    }
    if (had.own() == 0) {
      return say(
          "%s: none %s; what is said of it was learned from %d acts of this type by others",
          act, before, had.anybody());
    }
    return say(
        "%s: %d %s, and %d acts of this type by anybody", act, had.own(), before, had.anybody());
  }

  private static String say(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}
