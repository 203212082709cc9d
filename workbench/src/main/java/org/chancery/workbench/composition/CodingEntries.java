// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;
import org.chancery.store.record.RecordedEvent;
import org.chancery.workbench.brief.Method;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.brief.evidence.Quantity;
import org.chancery.workbench.brief.evidence.Reference;

/** Who coded the events, people or the coder, and how often people found the coder right. */
final class CodingEntries {
  private static final String INTERVALS =
      "Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference."
          + " Journal of the American Statistical Association 22, 209–212. Kish, L. (1965). Survey"
          + " sampling. Wiley.";

  private final Matter matter;
  private final Set<EventId> shown;

  CodingEntries(Matter matter, Set<EventId> shown) {
    this.matter = matter;
    this.shown = shown;
  }

  /** Nothing where there are no texts. */
  List<Method.Entry> entries() {
    return matter.texts().map(this::entries).orElse(List.of());
  }

  private List<Method.Entry> entries(ReadTexts texts) {
    return List.of(
        new Method.Entry("Coding", coding(texts), ""),
        new Method.Entry("Checked by people", checked(texts), checkedReference()));
  }

  private Prose coding(ReadTexts texts) {
    Prose prose =
        Prose.of("Coded by hand: ")
            .with(events(event -> isOf(event, IncidentRule.CHRONOLOGY)))
            .then(" events. Read by the coder: ")
            .with(events(event -> isOf(event, IncidentRule.TEXT)))
            .then(
                " events, in %s of %s (%s). "
                    .formatted(
                        told(texts.documents(), "document"),
                        told(texts.sentences(), "sentence"),
                        texts.coder()));
    return prose
        .with(events(event -> event.countedAs().isPresent()))
        .then(
            " of these were coded by hand as well: same type, a pair of parties and a day in common."
                + " Then the coding by hand counts, and both are shown, with what they differ in.");
  }

  private Quantity events(Predicate<RecordedEvent> which) {
    List<EventId> ids =
        matter.events().stream()
            .filter(event -> !event.rejected() && shown.contains(event.event().id()))
            .filter(which)
            .map(event -> event.event().id())
            .toList();
    return Quantity.count(ids.size(), Reference.to(ids));
  }

  private static boolean isOf(RecordedEvent event, String feed) {
    return event.event().id().feed().equals(feed);
  }

  private static String told(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }

  private Prose checked(ReadTexts texts) {
    return matter
        .rates()
        .all()
        .map(
            rate ->
                Prose.of(
                    "Of %s that the coder read and people checked, %s, weighted as they were drawn; %s of"
                            .formatted(
                                told(rate.checked(), "event"),
                                ReadingWords.share(rate),
                                texts.checked() == 0 ? "none" : texts.checked())
                        + " them in this record as it is. By type: "
                        + byType()
                        + "."))
        .orElseGet(
            () ->
                Prose.of(
                    "Nobody has checked these. chancery sample draws a coding sheet; filled, it goes to"
                        + " checks/ in the case folder."));
  }

  private String byType() {
    return matter.rates().byType().entrySet().stream()
        .map(
            type ->
                "%s, of %d checked %s"
                    .formatted(
                        type.getKey(),
                        type.getValue().checked(),
                        ReadingWords.share(type.getValue())))
        .collect(Collectors.joining("; "));
  }

  private String checkedReference() {
    return matter.rates().all().isPresent() ? INTERVALS : "";
  }
}
