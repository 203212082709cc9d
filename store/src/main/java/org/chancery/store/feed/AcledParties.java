// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.actor.Link;
import org.chancery.model.event.Participant;
import org.chancery.model.ontology.EventType;

/*
 * How it works. ACLED names two sides and does not say which of them did it: "Actor 1 and Actor 2 do
 * not imply directionality" [1]. Both sides are therefore actors, except where the kinds of actor
 * tell: of a protest, who demonstrates is the actor and who stands against it the recipient; in
 * violence and coercion, who is unarmed by definition is the recipient.
 *
 * [1] acledR, acled_codebook, entry actor1
 */
/**
 * The two sides of an ACLED event. An associate is a party where it stands for another state or
 * organisation than its side; otherwise, as in "Women (Kenya)", it only describes that side.
 *
 * @param actors who acted, or both sides
 * @param recipients who was acted upon, where that is known
 */
record AcledParties(List<Participant> actors, List<Participant> recipients) {
  private static final Pattern FORCES =
      Pattern.compile("(Military Forces|Police Forces|Government) of (.+?)(?: \\(\\d{4}-.*)?");
  private static final Map<String, String> SECTORS =
      Map.of("Military Forces", "MIL", "Police Forces", "COP", "Government", "GOV");

  private record Side(AcledRole role, List<Participant> parties) {}

  static AcledParties of(
      NamedCells row, Optional<EventType> type, Codebook codebook, LocalDate on) {
    Side one = side(row, "1", codebook, on).orElseThrow(AcledParties::nobody);
    Optional<Side> other = side(row, "2", codebook, on);
    if (other.isEmpty()) {
      return new AcledParties(one.parties(), List.of());
    }
    Optional<Predicate<AcledRole>> acts = type.flatMap(AcledParties::whoActs);
    if (acts.isEmpty() || acts.get().test(one.role()) == acts.get().test(other.get().role())) {
      List<Participant> all = new ArrayList<>(one.parties());
      all.addAll(other.get().parties());
      return new AcledParties(all, List.of());
    }
    return acts.get().test(one.role())
        ? new AcledParties(one.parties(), other.get().parties())
        : new AcledParties(other.get().parties(), one.parties());
  }

  private static Optional<Predicate<AcledRole>> whoActs(EventType type) {
    return switch (type) {
      case PROTEST -> Optional.of(AcledRole::demonstrates);
      case ASSAULT, COERCE -> Optional.of(role -> !role.unarmed());
      case AGREE,
          CONSULT,
          SUPPORT,
          CONCEDE,
          COOPERATE,
          AID,
          RETREAT,
          REQUEST,
          ACCUSE,
          REJECT,
          THREATEN,
          SANCTION,
          MOBILIZE ->
          Optional.empty();
    };
  }

  private static BadRow nobody() {
    return new BadRow("missing", "the row has no actor1");
  }

  private static Optional<Side> side(
      NamedCells row, String number, Codebook codebook, LocalDate on) {
    String name = row.text("actor" + number);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    AcledRole role = AcledRole.of(row.text("inter" + number), name);
    Participant leader = participant(name, role.sectors(), codebook, on);
    List<Participant> parties = new ArrayList<>(List.of(leader));
    for (String associate : associates(row, number)) {
      Participant party = participant(associate, List.of(), codebook, on);
      if (party.who().link() != Link.UNRESOLVED
          && parties.stream().noneMatch(known -> known.principal().equals(party.principal()))) {
        parties.add(party);
      }
    }
    return Optional.of(new Side(role, parties));
  }

  private static List<String> associates(NamedCells row, String number) {
    List<String> associates = row.list("assoc_actor_" + number, ";");
    return associates.isEmpty() ? row.list("ally_actor_" + number, ";") : associates;
  }

  private static Participant participant(
      String name, List<String> sectors, Codebook codebook, LocalDate on) {
    Matcher forces = FORCES.matcher(name);
    return forces.matches()
        ? codebook.named(
            name, forces.group(2), List.of(SECTORS.getOrDefault(forces.group(1), "GOV")), on)
        : codebook.named(name, "", sectors, on);
  }
}
