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
import org.chancery.analysis.verdict.Rule;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.time.Period;

/*
 * How it works. Answered: more often than chance would have it. Unanswered: by less than a tenth of
 * the moves more often than chance, and by less than a fifth of those that chance would leave
 * without an answer. For the fewer chance leaves, the less can be seen: if it answers nine moves in
 * ten, and half of all bring an answer, only every twentieth is answered more than by chance.
 */
/** Whether the cooperative moves of one side are answered in kind by the other. */
final class ReplyQuestion implements Question {
  /** The part of the moves that may be answered more than by chance, and are still unanswered. */
  private static final double NEGLIGIBLE = 0.1;

  /** The same, of the moves that chance would leave without an answer. */
  private static final double NEGLIGIBLE_OF_ROOM = 0.2;

  private static final String UNIT = "of the moves";

  private final Docket docket;
  private final Expectation.Replies replies;
  private final Acts moves;
  private final Acts answers;

  ReplyQuestion(Docket docket, Involved involved, Expectation.Replies replies) {
    this.docket = docket;
    this.replies = replies;
    Relation relation = replies.relation();
    this.moves = acts(involved, relation, Direction.BY_FOCUS);
    this.answers = acts(involved, relation, Direction.BY_COUNTERPART);
  }

  private static Acts acts(Involved involved, Relation relation, Direction direction) {
    return involved
        .acts(new Relation(relation.focus(), direction, relation.other()))
        .only(ReplyQuestion::isMove);
  }

  /* What both do together is neither a move nor an answer. */
  private static boolean isMove(Incident act) {
    return !act.mutual()
        && !act.selective()
        && act.act().quad().filter(QuadClass::cooperative).isPresent()
        && act.date().day().isPresent();
  }

  @Override
  public Optional<Answer> answer(Choice choice) {
    Answering answering = answering(choice);
    if (!answering.decidable()) {
      return Optional.empty();
    }
    return Optional.of(
        replies.answered()
            ? Answer.of(
                answering.excess(),
                Stake.difference(Stake.Direction.ABOVE, 0, UNIT),
                answering.moves())
            : unanswered(answering));
  }

  /* What is shown to be answered is not unanswered, by however little more than chance it is. */
  private static Answer unanswered(Answering answering) {
    double negligible = negligible(answering.expected());
    Answer answer =
        Answer.of(
            answering.excess(),
            new Stake(Stake.Direction.BELOW, negligible, negligible, negligible, UNIT),
            answering.moves());
    double shown = answering.excess().above(0);
    return shown >= Rule.DECIDES ? answer.withProbabilities(0, shown) : answer;
  }

  private static double negligible(double expected) {
    return Math.min(NEGLIGIBLE, NEGLIGIBLE_OF_ROOM * (1 - expected));
  }

  private Answering answering(Choice choice) {
    Period in = choice.edges().of(replies.in());
    return Replies.of(days(moves, choice, in), days(answers, choice, in), in, replies.withinDays());
  }

  private List<LocalDate> days(Acts acts, Choice choice, Period in) {
    return acts.within(in, choice, docket).stream().map(one -> one.date().earliest()).toList();
  }

  @Override
  public int onRecord() {
    return moves.within(replies.in()).size();
  }

  @Override
  public String figures() {
    Answering answering = answering(Choice.MAIN);
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
  public List<Choice> choices(Testimony testimony) {
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
    Set<ActorId> both = new TreeSet<>(Set.of(replies.relation().focus()));
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
    Testimony forAnswered = Testimony.of(answered, unanswered);
    return replies.answered() ? forAnswered : forAnswered.against();
  }
}
