// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;

/* Which claims of a file have which others for their parts. */
final class Referrals {
  private final Map<String, List<Referral>> parts = new LinkedHashMap<>();
  private List<Referral> current = new ArrayList<>();

  private record Referral(String id, int line) {}

  /* Whatever is added from now on belongs to a claim; one without an id has a blank one. */
  void begin(String claim) {
    current = parts.computeIfAbsent(claim, key -> new ArrayList<>());
  }

  void add(String part, int line) {
    current.add(new Referral(part, line));
  }

  /**
   * Complains of parts that are not there, and of claims that are in the end parts of themselves.
   */
  void complain(Complaints complaints) {
    List<String> claims = parts.keySet().stream().filter(id -> !id.isEmpty()).sorted().toList();
    for (List<Referral> referrals : parts.values()) {
      for (Referral part : referrals) {
        if (!parts.containsKey(part.id())) {
          complaints.addUnknown(
              part.line(), Reason.BAD_VALUE, "claim", part.id(), claims, "Claims of this file");
        }
      }
    }
    complainOfCircles(complaints);
  }

  /* Settles claims whose parts are all settled (Kahn 1962); those that are left never would be. */
  private void complainOfCircles(Complaints complaints) {
    Map<String, Integer> open = new LinkedHashMap<>();
    Map<String, List<String>> wholes = new HashMap<>();
    Deque<String> settled = new ArrayDeque<>();
    parts.forEach(
        (claim, referrals) -> {
          List<Referral> known =
              referrals.stream().filter(part -> parts.containsKey(part.id())).toList();
          known.forEach(
              part -> wholes.computeIfAbsent(part.id(), key -> new ArrayList<>()).add(claim));
          open.put(claim, known.size());
          if (known.isEmpty()) {
            settled.add(claim);
          }
        });
    while (!settled.isEmpty()) {
      String done = settled.remove();
      open.remove(done);
      for (String whole : wholes.getOrDefault(done, List.of())) {
        if (open.merge(whole, -1, Integer::sum) == 0) {
          settled.add(whole);
        }
      }
    }
    open.keySet().forEach(claim -> complainOfCircle(claim, open, complaints));
  }

  private void complainOfCircle(String claim, Map<String, Integer> open, Complaints complaints) {
    Optional<Referral> way =
        parts.getOrDefault(claim, List.of()).stream()
            .filter(part -> open.containsKey(part.id()))
            .findFirst();
    way.ifPresent(
        part ->
            complaints.add(
                part.line(),
                Reason.BAD_VALUE,
                "the parts of "
                    + Quoted.of(claim)
                    + " lead in a circle, by "
                    + Quoted.of(part.id()),
                "Write out in one of them what is expected, in a form of its own."));
  }
}
