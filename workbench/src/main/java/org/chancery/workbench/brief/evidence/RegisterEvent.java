// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.evidence;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Edtf;

/**
 * A coded event as the register tells it.
 *
 * @param id its lasting name
 * @param date when it happened
 * @param who the actors, at least one
 * @param whom the recipients; empty where the act runs between the actors, or has none
 * @param mutual whether it ran both ways
 * @param act what was done, by the codebook's names, {@code SANCTION / withdraw}
 * @param quad its quad class, where it has one
 * @param status how the source speaks of it
 * @param historical whether the source tells it as background of long before
 * @param score its score, where it has one
 * @param says the act in words
 * @param venue where; empty if not said
 * @param confidence how sure the coder was, 0 to 1
 * @param reports documents that report it, 0 where not counted
 * @param sameIncident other codings of the same incident
 * @param corrections what was put right in it, in order
 * @param remarks what else there is to know of its coding: whether it was read by a machine and how
 *     often that is right, what else tells of the same act, and in what it differs; sentences
 * @param provenance where it comes from; its {@code source} is the key of a source note
 */
public record RegisterEvent(
    EventId id,
    Edtf date,
    List<Party> who,
    List<Party> whom,
    boolean mutual,
    String act,
    Optional<QuadClass> quad,
    Status status,
    boolean historical,
    Optional<Intensity> score,
    String says,
    String venue,
    Optional<BigDecimal> confidence,
    int reports,
    List<EventId> sameIncident,
    List<Correction> corrections,
    List<String> remarks,
    Provenance provenance) {
  public RegisterEvent {
    requireNonNull(id, "id");
    requireNonNull(date, "date");
    requireNonNull(act, "act");
    requireNonNull(quad, "quad");
    requireNonNull(status, "status");
    requireNonNull(score, "score");
    requireNonNull(says, "says");
    requireNonNull(venue, "venue");
    requireNonNull(confidence, "confidence");
    requireNonNull(provenance, "provenance");
    who = List.copyOf(who);
    whom = List.copyOf(whom);
    sameIncident = List.copyOf(sameIncident);
    corrections = List.copyOf(corrections);
    remarks = List.copyOf(remarks);
    if (who.isEmpty()) {
      throw new IllegalArgumentException("event " + id + " has no actor");
    }
  }

  /** Who and whom in one line: {@code Ruritania → Graustark}, {@code Ruritania ↔ Graustark}. */
  public String parties() {
    if (whom.isEmpty()) {
      return names(who, mutual ? " ↔ " : ", ");
    }
    return names(who, ", ") + (mutual ? " ↔ " : " → ") + names(whom, ", ");
  }

  /** Its score with the name of the scale, {@code −6 (PLOVER)}; empty if it has none. */
  public Optional<String> scoreText() {
    return score.map(s -> Numerals.write(s.value(), true) + " (" + s.scale().name() + ")");
  }

  /** Whether the last word of its corrections sets it aside. */
  public boolean rejected() {
    return corrections.stream()
        .map(Correction::kind)
        .filter(kind -> kind == Correction.Kind.REJECTED || kind == Correction.Kind.RESTORED)
        .reduce((earlier, later) -> later)
        .filter(Correction.Kind.REJECTED::equals)
        .isPresent();
  }

  private static String names(List<Party> parties, String between) {
    return parties.stream().map(Party::name).distinct().collect(Collectors.joining(between));
  }
}
