// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.event.Participant;
import org.chancery.text.coding.CodedEvent;

/**
 * A pair that an event brings about, or one side alone where the text names no other.
 *
 * @param source who acts
 * @param target who is acted upon
 */
record DyadLine(Optional<Participant> source, Optional<Participant> target) {
  /** The pairs of an event: each source with each target; of a mutual act each with each later. */
  static List<DyadLine> of(CodedEvent event) {
    Set<DyadLine> lines = new LinkedHashSet<>();
    if (!event.sources().isEmpty() && !event.targets().isEmpty()) {
      for (Participant source : event.sources()) {
        event.targets().forEach(target -> lines.add(pair(source, target)));
      }
      return List.copyOf(lines);
    }
    List<Participant> all = new ArrayList<>(event.sources());
    if (all.size() > 1) {
      for (int i = 0; i < all.size(); i++) {
        for (Participant later : all.subList(i + 1, all.size())) {
          lines.add(pair(all.get(i), later));
        }
      }
      return List.copyOf(lines);
    }
    event.sources().forEach(one -> lines.add(new DyadLine(Optional.of(one), Optional.empty())));
    event.targets().forEach(one -> lines.add(new DyadLine(Optional.empty(), Optional.of(one))));
    return List.copyOf(lines);
  }

  private static DyadLine pair(Participant source, Participant target) {
    return new DyadLine(Optional.of(source), Optional.of(target));
  }
}
