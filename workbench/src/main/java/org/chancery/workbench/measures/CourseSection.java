// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.measures;

import java.util.Optional;
import java.util.function.Consumer;
import org.chancery.analysis.dealing.Account;
import org.chancery.analysis.dealing.Counterpart;
import org.chancery.analysis.dealing.Scope;
import org.chancery.analysis.dealing.Tally;
import org.chancery.analysis.dealing.Weeks;
import org.chancery.analysis.estimate.Estimate;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.partner.Partner;
import org.chancery.model.ontology.QuadClass;

/** What the relations come to over the whole period. */
record CourseSection() implements Section {
  @Override
  public void write(Subject subject, Consumer<Line> lines) {
    write(subject, "all partners", subject.partners().total(), lines);
    for (Partner partner : subject.partnersAlone()) {
      write(subject, partner.id().value(), partner.account(), lines);
    }
    for (Counterpart camp : subject.camps()) {
      write(subject, camp.id().value(), account(subject, camp), lines);
    }
  }

  private static Account account(Subject subject, Counterpart camp) {
    Scope scope = subject.scope();
    var incidents = subject.dealings().with(camp).stream().filter(scope::holds).toList();
    double dispersion = Weeks.ofMonths(scope).dispersion(incidents);
    return Account.of(scope, scope.period(), dispersion, incidents);
  }

  private static void write(Subject subject, String who, Account account, Consumer<Line> lines) {
    Line.Of of = new Line.Of(who, subject.scope().period());
    Tally tally = account.measured().orElse(account.all());
    lines.accept(of.estimate("incidents", Direction.EITHER, "incidents", tally.count()));
    directions(of, tally, lines);
    quads(of, tally, lines);
    scores(of, tally, lines);
    shareOfRecord(subject, of, account, lines);
    if (account.measured().isPresent() && account.described() > 0) {
      lines.accept(
          of.described(
              "incidents of selective sources",
              Direction.EITHER,
              "incidents",
              account.described(),
              account.described()));
    }
  }

  private static void directions(Line.Of of, Tally tally, Consumer<Line> lines) {
    int mutual = tally.directions().mutual();
    int by = tally.directions().byFocus() + mutual;
    int other = tally.directions().byCounterpart() + mutual;
    lines.accept(of.described("incidents", Direction.BY_FOCUS, "incidents", by, by));
    lines.accept(of.described("incidents", Direction.BY_COUNTERPART, "incidents", other, other));
    initiative(of, tally.initiative(), lines);
  }

  private static void initiative(Line.Of of, Optional<Estimate> initiative, Consumer<Line> lines) {
    lines.accept(
        initiative
            .map(share -> of.estimate("initiative", Direction.EITHER, "of 1", share))
            .orElseGet(
                () ->
                    of.absent(
                        "initiative",
                        Direction.EITHER,
                        "of 1",
                        0,
                        "no incident that one side began")));
  }

  private static void quads(Line.Of of, Tally tally, Consumer<Line> lines) {
    for (QuadClass quad : QuadClass.values()) {
      int n = tally.quads().of(quad);
      lines.accept(of.described(quad.label(), Direction.EITHER, "incidents", n, n));
    }
    lines.accept(
        tally
            .shareOfConflict()
            .map(share -> of.estimate("share of conflict", Direction.EITHER, "of 1", share))
            .orElseGet(
                () ->
                    of.absent(
                        "share of conflict",
                        Direction.EITHER,
                        "of 1",
                        0,
                        "no incident with a quad class")));
  }

  private static void scores(Line.Of of, Tally tally, Consumer<Line> lines) {
    String unit = "points, " + tally.scores().scale().label();
    lines.accept(of.estimate("cooperation", Direction.EITHER, unit, tally.scores().cooperation()));
    lines.accept(of.estimate("conflict", Direction.EITHER, unit, tally.scores().conflict()));
    lines.accept(of.estimate("net cooperation", Direction.EITHER, unit, tally.scores().net()));
  }

  private static void shareOfRecord(
      Subject subject, Line.Of of, Account account, Consumer<Line> lines) {
    long all = subject.volume().in(subject.scope().period()).all();
    if (account.measured().isEmpty() || all == 0) {
      return;
    }
    int n = account.measured().get().incidents();
    lines.accept(
        of.described("share of the record", Direction.EITHER, "of 1", (double) n / all, n));
  }
}
