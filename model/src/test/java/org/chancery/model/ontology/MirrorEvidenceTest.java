// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The mirrors against the training split of ICEWS18: of the rows (s, r, o, t) of a code r between
 * two actors, what share has a row (o, q, s, t) of a code q beside it?
 */
class MirrorEvidenceTest {
  /** A share far above what true exchange of the like brings about; the next below it is 0.80. */
  private static final double OVERWHELMING = 0.9;

  /** Fewer rows than these prove nothing. */
  private static final int ENOUGH = 30;

  private final Ontology ontology = Ontology.bundled();

  @Test
  void mirrorsAreTheCodesThatStandTwiceInTheSharesThatTheDecisionGives() throws IOException {
    List<List<String>> standTwice = new ArrayList<>();
    tallies(codesByDyad())
        .forEach(
            (code, tally) ->
                tally.answered.forEach(
                    (other, answered) -> {
                      double share = (double) answered / tally.rows;
                      if (tally.rows >= ENOUGH && share >= OVERWHELMING) {
                        standTwice.add(
                            List.of(
                                code,
                                other,
                                Integer.toString(tally.rows),
                                String.format(Locale.ROOT, "%.3f", share)));
                      }
                    }));

    assertThat(standTwice).containsExactlyElementsOf(DecisionPage.table("code", "mirror"));
    assertThat(standTwice)
        .extracting(row -> row.get(0), row -> Optional.of(row.get(1)))
        .containsExactlyElementsOf(
            ontology.cameoActs().stream()
                .filter(act -> act.mirror().isPresent())
                .map(act -> tuple(act.code(), act.mirror()))
                .toList());
  }

  private Map<Dyad, Set<String>> codesByDyad() throws IOException {
    Map<String, String> codes = new HashMap<>();
    for (String[] row : SharedFolder.rows("icews18/relation2id.txt", "\t")) {
      codes.put(row[1], ontology.cameoNamed(row[0]).orElseThrow().code());
    }
    Map<Dyad, Set<String>> codesByDyad = new HashMap<>();
    for (String[] row : SharedFolder.rows("icews18/train.txt", "\t")) {
      codesByDyad
          .computeIfAbsent(new Dyad(row[0], row[2], row[3]), unseen -> new HashSet<>())
          .add(codes.getOrDefault(row[1], "no such relation"));
    }
    return codesByDyad;
  }

  private static Map<String, Tally> tallies(Map<Dyad, Set<String>> codesByDyad) {
    Map<String, Tally> tallies = new TreeMap<>();
    codesByDyad.forEach(
        (dyad, codes) -> {
          if (dyad.actor.equals(dyad.recipient)) {
            return;
          }
          Set<String> answers = codesByDyad.getOrDefault(dyad.reversed(), Set.of());
          for (String code : codes) {
            Tally tally = tallies.computeIfAbsent(code, unseen -> new Tally());
            tally.rows++;
            answers.forEach(answer -> tally.answered.merge(answer, 1, Integer::sum));
          }
        });
    return tallies;
  }

  private record Dyad(String actor, String recipient, String time) {
    Dyad reversed() {
      return new Dyad(recipient, actor, time);
    }
  }

  private static final class Tally {
    private final Map<String, Integer> answered = new HashMap<>();
    private int rows;
  }
}
