// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.chancery.model.ontology.SharedFolder;
import org.junit.jupiter.api.Test;

/** Holds codes.tsv to REIGN, which has numbers, and to the UN votes, which have names. */
final class CodeSourcesTest {
  private static final LocalDate DAY = LocalDate.of(2015, 1, 1);
  private static final Set<String> GONE =
      Set.of("265", "315", "678", "680"); // GDR, Czechoslovakia, the two Yemens

  /** Abbreviations that the UN votes write otherwise than REIGN. */
  private static final Map<String, String> UN_ABBREVIATIONS = Map.of("SSUD", "SSD");

  private final ActorRegistry registry = ActorRegistry.bundled();

  @Test
  void everyNumberOfReignIsAState() throws IOException {
    Set<String> unknown = new TreeSet<>();
    for (String number : reign().values()) {
      if (registry.stateByCow(number).isEmpty()) {
        unknown.add(number);
      }
    }

    assertThat(unknown).isEqualTo(new TreeSet<>(GONE));
  }

  @Test
  void numberAndNameLeadToTheSameState() throws IOException {
    Map<String, String> numbers = reign();
    List<String> apart = new ArrayList<>();
    int compared = 0;
    for (Map.Entry<String, String> state : unitedNations().entrySet()) {
      String number = numbers.get(UN_ABBREVIATIONS.getOrDefault(state.getKey(), state.getKey()));
      Resolution named = registry.resolve(state.getValue(), DAY);
      if (number == null || named.kind() != ActorKind.STATE) {
        continue;
      }
      compared++;
      if (!registry.stateByCow(number).equals(java.util.Optional.of(named.actor()))) {
        apart.add(state.getValue() + " " + number + " " + named.actor());
      }
    }

    assertThat(apart).isEmpty();
    assertThat(compared).isGreaterThan(180);
  }

  @Test
  void everyMemberOfTheUnitedNationsResolvesByName() throws IOException {
    Set<String> unknown = new TreeSet<>();
    for (String name : unitedNations().values()) {
      if (registry.resolve(name, DAY).kind() != ActorKind.STATE) {
        unknown.add(name);
      }
    }

    assertThat(unknown)
        .containsExactly(
            "Czechoslovakia",
            "German Democratic Republic",
            "German Federal Republic",
            "Yemen Arab Republic",
            "Yemen People's Republic",
            "Yugoslavia",
            "Zanzibar");
  }

  /* Abbreviation to number; the last number counts where a state changed it. */
  private static Map<String, String> reign() throws IOException {
    Map<String, String> numbers = new TreeMap<>();
    List<String> lines =
        Files.readAllLines(
            SharedFolder.file("feeds/reign-2021-3/leaderlist_3_21.csv"),
            StandardCharsets.ISO_8859_1);
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", 3);
      numbers.put(cells[0], cells[1]);
    }
    return numbers;
  }

  private static Map<String, String> unitedNations() throws IOException {
    Map<String, String> names = new TreeMap<>();
    SharedFolder.text("feeds/un-ideal-points/unvoting.csv")
        .lines()
        .skip(1)
        .map(line -> line.replace("\"", "").split(",", -1))
        .forEach(cells -> names.put(cells[1], cells[2]));
    return names;
  }
}
