// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.actor.ActorId;
import org.chancery.store.record.Interest;
import org.chancery.store.record.RecordFile;

/** Where the silence of a record means nothing, because only others were asked about. */
record Silence(Setting setting, RecordFile record) {
  /** What a reader should know who asks about an actor or a camp; empty if all is well. */
  Optional<String> on(ActorId focus) {
    Interest kept = record.interest();
    List<ActorId> known =
        setting.counterpart(focus).members().stream()
            .filter(one -> setting.registry().actor(one).isPresent())
            .toList();
    if (kept.isEverybody() || kept.actors().containsAll(known)) {
      return Optional.empty();
    }
    return Optional.of(
        "of GDELT only events about %s are kept: what %s does with others is not in the record; add it with chancery fetch gdelt --about %s"
            .formatted(
                kept.actors().stream().map(ActorId::value).collect(Collectors.joining(", ")),
                focus,
                focus));
  }
}
