// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.sample;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.event.Act;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Incident;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.ontology.Scale;
import org.chancery.model.time.Edtf;

/** An incident in the making: cooperation in words that occurred, unless told otherwise. */
public record Made(
    long number,
    String date,
    String source,
    String target,
    boolean mutual,
    Act act,
    Status status,
    String says,
    Optional<String> venue,
    Optional<Rank> rank,
    boolean selective,
    int codings) {
  private static final Act COOPERATION = act(Optional.of(QuadClass.VERBAL_COOPERATION), "1", "2.5");

  /** An incident of a number. */
  public static Made incident(long number, String date, String source, String target) {
    return new Made(
        number,
        date,
        source,
        target,
        false,
        COOPERATION,
        Status.OCCURRED,
        "Say something",
        Optional.empty(),
        Optional.empty(),
        false,
        1);
  }

  private static Act act(Optional<QuadClass> quad, String goldstein, String plover) {
    return new Act(
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        Optional.empty(),
        quad,
        score(goldstein, Scale.GOLDSTEIN),
        score(plover, Scale.PLOVER));
  }

  private static Optional<Intensity> score(String value, Scale scale) {
    return value.isEmpty()
        ? Optional.empty()
        : Optional.of(new Intensity(new BigDecimal(value), scale));
  }

  /** Of a quad class, with scores on both scales; an empty one is none. */
  public Made quad(QuadClass quad, String goldstein, String plover) {
    return with(act(Optional.of(quad), goldstein, plover));
  }

  /** Of a quad class, with a Goldstein score. */
  public Made quad(QuadClass quad, String goldstein) {
    return quad(quad, goldstein, "");
  }

  /** An act that no codebook knows. */
  public Made unknown() {
    return with(Act.UNKNOWN);
  }

  /** CONSULT in a mode; an empty one is none. */
  public Made consult(String mode) {
    return with(
        new Act(
            Optional.of(EventType.CONSULT),
            Optional.of(mode)
                .filter(name -> !name.isEmpty())
                .map(name -> new Mode(EventType.CONSULT, name)),
            Set.of(),
            Optional.empty(),
            Optional.of(QuadClass.VERBAL_COOPERATION),
            score("1", Scale.GOLDSTEIN),
            score("2.5", Scale.PLOVER)));
  }

  /** A CAMEO code and nothing else. */
  public Made cameo(String code) {
    return with(
        new Act(
            Optional.empty(),
            Optional.empty(),
            Set.of(),
            Optional.of(code),
            Optional.of(QuadClass.VERBAL_COOPERATION),
            Optional.empty(),
            Optional.empty()));
  }

  private Made with(Act other) {
    return new Made(
        number, date, source, target, mutual, other, status, says, venue, rank, selective, codings);
  }

  /** Between the same two, running both ways. */
  public Made bothWays() {
    return new Made(
        number, date, source, target, true, act, status, says, venue, rank, selective, codings);
  }

  /** Of a status. */
  public Made status(Status other) {
    return new Made(
        number, date, source, target, mutual, act, other, says, venue, rank, selective, codings);
  }

  /** In these words. */
  public Made says(String words) {
    return new Made(
        number, date, source, target, mutual, act, status, words, venue, rank, selective, codings);
  }

  /** In the state of an actor. */
  public Made at(String state) {
    return new Made(
        number,
        date,
        source,
        target,
        mutual,
        act,
        status,
        says,
        Optional.of(state),
        rank,
        selective,
        codings);
  }

  /** With a source of a rank. */
  public Made rank(Rank sourceRank) {
    return new Made(
        number,
        date,
        source,
        target,
        mutual,
        act,
        status,
        says,
        venue,
        Optional.of(sourceRank),
        selective,
        codings);
  }

  /** Told by selective sources only. */
  public Made bySelective() {
    return new Made(
        number, date, source, target, mutual, act, status, says, venue, rank, true, codings);
  }

  /** With so many codings. */
  public Made codings(int count) {
    return new Made(
        number, date, source, target, mutual, act, status, says, venue, rank, selective, count);
  }

  /** With another target, as an incident of several dyads shows in each. */
  public Made with(String otherTarget) {
    return new Made(
        number,
        date,
        source,
        otherTarget,
        mutual,
        act,
        status,
        says,
        venue,
        rank,
        selective,
        codings);
  }

  /** The incident. */
  public Incident build() {
    List<EventId> events =
        IntStream.range(0, codings)
            .mapToObj(i -> EventId.of("test", number + "-" + i))
            .sorted()
            .toList();
    return new Incident(
        number,
        Edtf.parse(date),
        new ActorId(source),
        new ActorId(target),
        mutual,
        act,
        status,
        says,
        venue.map(ActorId::new),
        new Incident.Side("somebody of " + source, Optional.empty(), rank),
        new Incident.Side("somebody of " + target, Optional.empty(), Optional.empty()),
        selective,
        2 * codings,
        events);
  }
}
