// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.workbench.brief.evidence.RegisterEvent;
import org.chancery.workbench.brief.evidence.SourceNote;

/** The numbered notes: works first used first; those only cited in the bibliography come last. */
final class SourceNotes {
  private final Matter matter;

  SourceNotes(Matter matter) {
    this.matter = matter;
  }

  List<SourceNote> notes(List<RegisterEvent> events) {
    Set<String> keys = new LinkedHashSet<>();
    events.forEach(event -> keys.add(event.provenance().source()));
    matter.standing().forEach(standing -> keys.add(standing.source()));
    matter.readings().forEach(reading -> keys.add(reading.source()));
    matter.spans().forEach(span -> keys.add(span.source()));
    matter.findings().forEach(finding -> finding.claim().by().ifPresent(keys::add));
    keys.addAll(new TreeSet<>(matter.works().keySet()));
    keys.remove("");
    List<SourceNote> notes = new ArrayList<>();
    for (String key : keys) {
      notes.add(note(notes.size() + 1, key));
    }
    return notes;
  }

  private SourceNote note(int number, String key) {
    Work work =
        Optional.ofNullable(matter.works().get(key))
            .orElseGet(
                () ->
                    new Work(
                        key,
                        key,
                        "Source “" + key + "”, which the bibliography does not describe.",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        ""));
    return new SourceNote(
        number,
        key,
        work.brief(),
        work.full(),
        work.address(),
        work.coverage(),
        work.covers(),
        work.remark());
  }
}
