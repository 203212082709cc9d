// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.analysis.claim.Expectation;
import org.chancery.analysis.claim.Relation;
import org.chancery.analysis.measure.Direction;
import org.chancery.analysis.reply.Answering;
import org.chancery.analysis.reply.Replies;
import org.chancery.analysis.verdict.Reason;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Period;

/**
 * Whether the cooperative moves of one side are answered in kind by the other. Answered: more often
 * than chance would have it. Unanswered: by less than a tenth of the moves more often than chance.
 */
final class ReplyQuestion implements Question {
  /** By how much more often than chance moves are answered that count as unanswered. */
  private static final double NEGLIGIBLE = 0.1;

  private final Docket docket;
  private final Expectation.Replies replies;
  private final Acts moves;
  private final Acts answers;

  ReplyQuestion(Docket docket, Expectation.Replies replies) {
    this.docket = docket;
    this.replies = replies;
    Relation relation = replies.relation();
    this.moves = cooperative(new Relation(relation.focus(), Direction.BY_FOCUS, relation.other()));
    this.answers =
        cooperative(new Relation(relation.focus(), Direction.BY_COUNTERPART, relation.other()));
  }

  /* What both do together is neither a move nor an answer. */
  private Acts cooperative(Relation directed) {
    Acts all = Acts.of(docket, directed);
    return new Acts(cooperative(all.incidents()), cooperative(all.codings()));
  }

  private static List<Incident> cooperative(List<Incident> some) {
    return some.stream()
        .filter(one -> !one.mutual() && !one.selective())
        .filter(one -> one.act().quad().filter(QuadClass::cooperative).isPresent())
        .filter(one -> one.date().day().isPresent())
        .toList();
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    Answering answering = answering(choice);
    if (!answering.decidable()) {
      return Optional.empty();
    }
    Stake stake =
        replies.answered()
            ? new Stake(Stake.Direction.ABOVE, 0, 0, 0, "of the moves")
            : new Stake(Stake.Direction.BELOW, NEGLIGIBLE, NEGLIGIBLE, 0, "of the moves");
    return Optional.of(Answer.of(figures(answering), answering.excess(), stake, answering.moves()));
  }

  private Answering answering(Choice choice) {
    Period in = choice.edges().of(replies.in());
    return Replies.of(days(moves, choice, in), days(answers, choice, in), in, replies.withinDays());
  }

  private List<LocalDate> days(Acts acts, Choice choice, Period in) {
    return acts.under(choice, docket).stream()
        .filter(one -> one.date().within(in))
        .map(one -> one.date().earliest())
        .toList();
  }

  private String figures(Answering answering) {
    return answering.answered()
        + " of "
        + answering.moves()
        + " moves answered within "
        + replies.withinDays()
        + " days, "
        + Math.round(answering.expected() * answering.moves())
        + " to be expected by chance"
        + (answering.medianDays().isPresent()
            ? "; half of the answers within "
                + IncidentGauge.number(answering.medianDays().getAsDouble())
                + " days"
            : "");
  }

  @Override
  public List<Choice> choices() {
    List<Choice> choices = new ArrayList<>();
    for (Edges edges : Edges.values()) {
      choices.add(
          edges == Edges.AS_STATED
              ? Choice.MAIN
              : Choice.of(edges, Optional.empty(), false, edges.words()));
    }
    choices.add(Choice.of(Edges.AS_STATED, Optional.empty(), true, "each coding counted"));
    return choices;
  }

  @Override
  public List<Reason> obstacles() {
    List<Reason> reasons = new ArrayList<>(Obstacles.ofTime(docket, List.of(replies.in())));
    if (!reasons.isEmpty()) {
      return reasons;
    }
    Set<org.chancery.model.actor.ActorId> both = new TreeSet<>(Set.of(replies.relation().focus()));
    replies.relation().other().ifPresent(both::add);
    reasons.addAll(Obstacles.ofActors(docket, both));
    Answering answering = answering(Choice.MAIN);
    if (!answering.decidable()) {
      reasons.add(
          new Reason(
              Reason.Kind.TOO_LITTLE,
              "There are "
                  + answering.moves()
                  + " moves on the one side and "
                  + answering.replies()
                  + " on the other; below "
                  + Replies.FEWEST_MOVES
                  + " a side nothing can be told from chance."));
    }
    return reasons;
  }

  @Override
  public Testimony testimony() {
    List<Incident> answered = new ArrayList<>();
    List<Incident> unanswered = new ArrayList<>();
    TreeSet<LocalDate> days = new TreeSet<>(days(answers, Choice.MAIN, replies.in()));
    for (Incident move : moves.within(replies.in())) {
      LocalDate next = days.higher(move.date().earliest());
      boolean met =
          next != null && !next.isAfter(move.date().earliest().plusDays(replies.withinDays()));
      (met ? answered : unanswered).add(move);
    }
    return replies.answered()
        ? new Testimony(
            Testimony.exhibits(answered), Testimony.exhibits(unanswered), new TreeSet<>())
        : new Testimony(
            Testimony.exhibits(unanswered), Testimony.exhibits(answered), new TreeSet<>());
  }
}
