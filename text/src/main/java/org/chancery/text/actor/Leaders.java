// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Tenure;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/*
 * How it works. A surname alone tells nothing, and a leader's office is not in the source. So a name
 * counts only beside a word for an office: "President Reagan", "the Reagan administration". Of
 * several leaders of a name, the one in power on the day is meant; where none was, or the text has
 * no day, all leaders of the name must have been of one state.
 */
/** The leaders of states since 1945, for texts that do not say of which state they are. */
final class Leaders {
  private static final Set<String> OFFICES =
      Set.of(
          "president",
          "premier",
          "chancellor",
          "king",
          "emir",
          "sultan",
          "leader",
          "ruler",
          "dictator",
          "strongman",
          "gen.",
          "general",
          "colonel",
          "col.",
          "pm",
          "ayatollah");
  private static final Set<String> GOVERNMENTS =
      Set.of("administration", "government", "regime", "cabinet", "presidency", "dictatorship");

  private static final int SHORTEST = 4; // letters of a surname

  private final Map<String, List<Leader>> byName = new HashMap<>();

  Leaders() {
    for (Row row : ResourceTable.read(Leaders.class, "leaders.tsv").rows()) {
      Leader leader =
          new Leader(
              new ActorId(row.text("state")), Tenure.parse(row.text("from"), row.text("to")));
      String name = folded(row.text("name"));
      add(name, leader);
      String last = name.substring(name.lastIndexOf(' ') + 1);
      if (last.length() >= SHORTEST && !last.equals(name)) {
        add(last, leader);
      }
    }
  }

  private void add(String name, Leader leader) {
    byName.computeIfAbsent(name, key -> new ArrayList<>()).add(leader);
  }

  private record Leader(ActorId state, Tenure held) {}

  /** Whether the words before or after a stretch are of an office that a leader holds. */
  static boolean isInOffice(Line line, int begin, int end) {
    String before = begin > 0 ? lower(line, begin - 1) : "";
    String first = begin > 1 ? lower(line, begin - 2) : "";
    String after = end < line.size() ? lower(line, end) : "";
    return OFFICES.contains(before)
        || (before.equals("minister") && first.equals("prime"))
        || GOVERNMENTS.contains(after);
  }

  /** The state of the leader of a name, full or by surname. */
  Optional<ActorId> stateOf(String name, Optional<LocalDate> on) {
    List<Leader> all = byName.getOrDefault(folded(name), List.of());
    List<ActorId> then =
        all.stream()
            .filter(leader -> on.filter(leader.held()::covers).isPresent())
            .map(Leader::state)
            .distinct()
            .toList();
    List<ActorId> ever = all.stream().map(Leader::state).distinct().toList();
    List<ActorId> states = then.isEmpty() ? ever : then;
    return states.size() == 1 ? Optional.of(states.get(0)) : Optional.empty();
  }

  private static String lower(Line line, int word) {
    return line.word(word).toLowerCase(Locale.ROOT);
  }

  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .replace('-', ' ')
        .replaceAll(" +", " ")
        .toLowerCase(Locale.ROOT);
  }
}
