// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.event.Act;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/** What ACLED's types are in PLOVER: the table {@code acled-acts.tsv}. Immutable. */
final class AcledActs {
  private final Map<String, Act> acts;

  private AcledActs(Map<String, Act> acts) {
    this.acts = Map.copyOf(acts);
  }

  static AcledActs bundled(Codebook codebook) {
    ResourceTable table = ResourceTable.read(AcledActs.class, "acled-acts.tsv");
    Map<String, Act> acts = new HashMap<>();
    for (Row row : table.rows()) {
      String key = key(row.text("event_type"), row.optional("sub_event_type").orElse(""));
      if (acts.put(key, act(row, codebook)) != null) {
        throw row.defect("the type is there already");
      }
    }
    return new AcledActs(acts);
  }

  private static Act act(Row row, Codebook codebook) {
    Ontology ontology = codebook.ontology();
    Optional<EventType> type = row.optionalValue("type", EventType::parse);
    Optional<Mode> mode =
        row.optionalValue("mode", name -> type.flatMap(known -> ontology.mode(known, name)));
    return type.map(known -> codebook.plover(known, mode, Set.of(), Optional.empty()))
        .orElse(Act.UNKNOWN);
  }

  /* The act of a sub-event type, or else of its event type; unknown if the table has neither. */
  Act of(String eventType, String subEventType) {
    Act act = acts.get(key(eventType, subEventType));
    return act != null ? act : acts.getOrDefault(key(eventType, ""), Act.UNKNOWN);
  }

  private static String key(String eventType, String subEventType) {
    return (eventType + '\t' + subEventType).toLowerCase(Locale.ROOT);
  }
}
