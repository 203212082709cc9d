// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Status;

/** The acts that a claim speaks of: {@code China towards Belarus: AGREE}. */
record ActWords(ActorNames names) {
  String of(ActPattern act) {
    String who = who(act);
    String what = String.join(", ", what(act));
    return who.isEmpty() || what.isEmpty() ? who + what : who + ": " + what;
  }

  private String who(ActPattern act) {
    if (!act.between().isEmpty()) {
      return act.between().stream()
          .map(names::inSentence)
          .collect(Collectors.joining(" and ", "between ", ""));
    }
    String who = act.who().map(names::inSentence).orElse("");
    String to = act.to().map(names::inSentence).map(name -> "towards " + name).orElse("");
    return (who + " " + to).strip();
  }

  private List<String> what(ActPattern act) {
    List<String> parts = new ArrayList<>();
    act.type()
        .ifPresent(type -> parts.add(type.name() + act.mode().map(m -> " / " + m).orElse("")));
    act.context().ifPresent(context -> parts.add("context " + context));
    act.cameo().ifPresent(code -> parts.add("CAMEO " + code));
    act.rank().ifPresent(rank -> parts.add("by rank: " + rank.label().replace('-', ' ')));
    act.venue().ifPresent(venue -> parts.add("in " + names.inSentence(venue)));
    if (act.status() != Status.OCCURRED) {
      parts.add("told as " + act.status().label());
    }
    if (!act.events().isEmpty()) {
      parts.add(
          act.events().stream()
              .map(EventId::nativeId)
              .collect(Collectors.joining(" or ", "event ", "")));
    }
    return parts;
  }
}
