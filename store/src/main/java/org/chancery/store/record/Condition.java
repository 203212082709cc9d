// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import org.chancery.model.actor.ActorId;

/** The where-clause of a query on {@code coding k}, with its parameters bound, never spliced in. */
final class Condition {
  private static final String ON_A_SIDE =
      """
      (k.source in (select id from mention where principal = ? or actor = ?)
        or k.target in (select id from mention where principal = ? or actor = ?)
        or (k.parties > 0 and k.id in (
          select p.event from party p join mention m on m.id = p.mention
          where m.principal = ? or m.actor = ?)))
      """;

  private final List<String> clauses = new ArrayList<>();
  private final List<Object> parameters = new ArrayList<>();

  static Condition of(EventQuery query) {
    Condition condition = new Condition();
    if (!query.rejected()) {
      condition.clauses.add("not k.rejected");
    }
    query.actor().ifPresent(condition::onASide);
    query.partner().ifPresent(condition::onASide);
    query
        .period()
        .ifPresent(
            period ->
                condition.add(
                    "k.date_from >= ? and k.date_to <= ?", period.first(), period.last()));
    condition.oneOf("k.type", query.types().stream().map(Enum::name).sorted().toList());
    condition.oneOf(
        "k.status", query.statuses().stream().map(status -> status.label()).sorted().toList());
    condition.oneOf("k.event", query.events().stream().map(event -> event.value()).toList());
    return condition;
  }

  private void onASide(ActorId actor) {
    add(ON_A_SIDE, Collections.nCopies(6, actor.value()).toArray());
  }

  private void oneOf(String column, Collection<String> values) {
    if (!values.isEmpty()) {
      String marks = String.join(", ", Collections.nCopies(values.size(), "?"));
      add(column + " in (" + marks + ")", values.toArray());
    }
  }

  private void add(String clause, Object... values) {
    clauses.add(clause);
    parameters.addAll(List.of(values));
  }

  String sql() {
    return clauses.isEmpty() ? "true" : String.join(" and ", clauses);
  }

  Object[] parameters() {
    return parameters.toArray();
  }
}
