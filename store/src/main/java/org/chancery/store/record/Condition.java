// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Status;
import org.chancery.model.time.Period;

/** The where-clause of a query, with its parameters bound, never spliced in. */
final class Condition {
  private static final String ON_A_SIDE =
      """
      (k.source in (select id from mention where principal = ? or actor = ?)
        or k.target in (select id from mention where principal = ? or actor = ?)
        or (k.parties > 0 and k.id in (
          select p.event from party p join mention m on m.id = p.mention
          where m.principal = ? or m.actor = ?)))
      """;

  private static final String PARTNERS =
      """
      ((d.source_principal in (%1$s) and d.target_principal in (%2$s))
        or (d.target_principal in (%1$s) and d.source_principal in (%2$s)))
      """;

  /* What opposition and rebels do is not their state's; docs/decisions/0004-opposition.md. */
  private static final String OF_THE_STATE =
      """
      coalesce(d.source_sector, '') not in ('OPP', 'REB')
        and coalesce(d.target_sector, '') not in ('OPP', 'REB')
      """;

  /* What a person coded as well counts as the person coded it, unless it was set apart by hand. */
  private static final String NOT_ALSO_CODED =
      "(d.id, d.incident) not in (select (event, incident) from also_read)";

  private final List<String> clauses = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  /** A condition on {@code coding k}. */
  static Condition of(EventQuery query) {
    Condition condition = new Condition();
    if (!query.rejected()) {
      condition.add("not k.rejected");
    }
    query.actor().ifPresent(condition::onASide);
    query.partner().ifPresent(condition::onASide);
    query.period().ifPresent(condition::within);
    condition.oneOf("k.type", query.types().stream().map(Enum::name).sorted().toList());
    condition.oneOf("k.status", labels(query.statuses()));
    condition.oneOf("k.event", query.events().stream().map(EventId::value).toList());
    return condition;
  }

  /** A condition on {@code dyad d}. */
  static Condition of(IncidentQuery query) {
    Condition condition = new Condition();
    condition.add("not d.rejected and not d.historical");
    condition.add(NOT_ALSO_CODED);
    condition.between(ids(query.actors()), ids(query.partners()));
    condition.oneOf("d.status", labels(query.statuses()));
    if (!query.opposition()) {
      condition.add(OF_THE_STATE);
    }
    return condition;
  }

  /** The same, with what systematic sources tell of a period alone. */
  static Condition measured(IncidentQuery query, Period period) {
    Condition condition = of(query);
    condition.add("d.date_from >= ? and d.date_to <= ?", period.first(), period.last());
    condition.add("d.input in (select id from input where coverage = 'systematic')");
    return condition;
  }

  private static List<String> labels(Collection<Status> statuses) {
    return statuses.stream().map(Status::label).sorted().toList();
  }

  private static List<String> ids(Collection<ActorId> actors) {
    return actors.stream().map(ActorId::value).sorted().toList();
  }

  private void onASide(ActorId actor) {
    add(ON_A_SIDE, Collections.nCopies(6, actor.value()).toArray());
  }

  private void within(Period period) {
    add("k.date_from >= ? and k.date_to <= ?", period.first(), period.last());
  }

  /* What somebody does to itself is wanted only of those who are asked for. */
  private void between(List<String> actors, List<String> partners) {
    if (actors.isEmpty()) {
      return;
    }
    String any = marks(actors.size());
    add(
        "(d.source_principal <> d.target_principal or d.source_principal in (" + any + "))",
        actors.toArray());
    if (partners.isEmpty()) {
      add(
          "(d.source_principal in (%1$s) or d.target_principal in (%1$s) or d.venue_state in (%1$s))"
              .formatted(any),
          Stream.of(actors, actors, actors).flatMap(List::stream).toArray());
      return;
    }
    add(
        PARTNERS.formatted(any, marks(partners.size())),
        Stream.of(actors, partners, actors, partners).flatMap(List::stream).toArray());
  }

  private void oneOf(String column, Collection<String> values) {
    if (!values.isEmpty()) {
      add(column + " in (" + marks(values.size()) + ")", values.toArray());
    }
  }

  private static String marks(int count) {
    return String.join(", ", Collections.nCopies(count, "?"));
  }

  private void add(String clause, Object... values) {
    clauses.add(clause);
    parameters.addAll(List.of(values));
  }

  /** Adds what need not be read: a condition that follows from the others. */
  Condition reaching(String reach) {
    clauses.add(reach);
    return this;
  }

  String sql() {
    return clauses.isEmpty() ? "true" : String.join(" and ", clauses);
  }

  Object[] parameters() {
    return parameters.toArray();
  }
}
