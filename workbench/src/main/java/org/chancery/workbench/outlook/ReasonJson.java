// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.outlook;

import java.util.List;
import org.chancery.model.event.EventId;
import org.chancery.workbench.deep.JsonItems;

/** Reasons as JSON: the sentence, its weight, the numbers, and the events that it counts. */
final class ReasonJson {
  private ReasonJson() {}

  static void write(JsonItems json, String name, List<Because> reasons) {
    json.objects(
        name,
        reasons,
        one -> {
          json.constant("family", one.reason().family());
          json.decimal("log_odds", one.reason().logOdds());
          json.decimal("share", one.reason().share());
          json.text("sentence", one.sentence());
          json.objects(
              "numbers",
              one.reason().evidence(),
              number -> {
                json.constant("kind", number.kind());
                json.number("count", number.count());
                json.number("of", number.of());
              });
          json.texts("events", one.events().stream().map(EventId::value).toList());
        });
  }
}
