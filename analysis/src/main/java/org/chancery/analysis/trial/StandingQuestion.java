// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.verdict.Reason;
import org.chancery.model.actor.Membership;
import org.chancery.model.actor.Standing;
import org.chancery.model.time.Edtf;

/**
 * Whether an actor has a standing in an organisation. A table of standings is never complete: what
 * it lacks may be so. Only a standing that excludes the other speaks against it.
 */
final class StandingQuestion implements Question {
  private static final Set<Standing> OUTSIDE =
      Set.of(
          Standing.NOT_INVITED,
          Standing.REFUSED,
          Standing.WITHDRAWN,
          Standing.SUSPENDED,
          Standing.APPLICANT,
          Standing.CANDIDATE);

  private final Expectation.Stands stands;
  private final List<Membership> same;
  private final List<Membership> fitting;
  private final List<Membership> excluding;

  StandingQuestion(Docket docket, Expectation.Stands stands) {
    this.stands = stands;
    List<Membership> all =
        docket.standing().stream()
            .filter(one -> one.actor().equals(stands.actor()) && one.in().equals(stands.in()))
            .toList();
    this.same = all.stream().filter(one -> one.status() == stands.as()).toList();
    this.fitting = same.stream().filter(this::begins).toList();
    this.excluding =
        same.isEmpty() && inside(stands.as())
            ? all.stream().filter(one -> OUTSIDE.contains(one.status())).toList()
            : List.of();
  }

  private static boolean inside(Standing standing) {
    return standing == Standing.MEMBER || standing == Standing.FOUNDER;
  }

  /* It began within the time that the claim says. */
  private boolean begins(Membership one) {
    if (stands.since().isEmpty()) {
      return true;
    }
    Edtf since = stands.since().get();
    return one.held()
        .from()
        .filter(from -> !from.earliest().isBefore(since.earliest()))
        .filter(from -> !from.latest().isAfter(since.latest()))
        .isPresent();
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    if (fitting.isEmpty() && !contradicted()) {
      return Optional.empty();
    }
    return Optional.of(
        Answer.ofProbability(
            fitting.isEmpty() ? 0 : 1, contradicted() ? 1 : 0, same.size() + excluding.size()));
  }

  private boolean contradicted() {
    return fitting.isEmpty()
        && (!excluding.isEmpty() || same.stream().anyMatch(this::beginsElsewhen));
  }

  private boolean beginsElsewhen(Membership one) {
    LocalDate first = stands.since().map(Edtf::earliest).orElse(LocalDate.MIN);
    LocalDate last = stands.since().map(Edtf::latest).orElse(LocalDate.MAX);
    return one.held()
        .from()
        .filter(from -> from.earliest().isAfter(last) || from.latest().isBefore(first))
        .isPresent();
  }

  @Override
  public String figures() {
    List<Membership> shown = !same.isEmpty() ? same : excluding;
    return shown.stream()
        .map(one -> one.status().label() + " " + one.held())
        .distinct()
        .reduce((one, other) -> one + "; " + other)
        .orElse("nothing on record");
  }

  @Override
  public int onRecord() {
    return same.size() + excluding.size();
  }

  /* What a table says is published as it is: there is nothing to choose. */
  @Override
  public List<Choice> choices(Testimony testimony) {
    return List.of();
  }

  @Override
  public List<Reason> obstacles() {
    if (!fitting.isEmpty() || contradicted()) {
      return List.of();
    }
    return List.of(
        same.isEmpty()
            ? new Reason(
                Reason.Kind.TOO_LITTLE,
                "No work tells of such a standing, and the tables are not complete.")
            : new Reason(
                Reason.Kind.NOT_PLACED, "When the standing began is not told so exactly."));
  }

  @Override
  public Testimony testimony() {
    SortedSet<String> works = new TreeSet<>();
    fitting.forEach(one -> works.add(one.source()));
    return Testimony.ofWorks(works);
  }
}
