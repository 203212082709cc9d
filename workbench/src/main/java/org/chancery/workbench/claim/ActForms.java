// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.chancery.analysis.claim.ActPattern;
import org.chancery.analysis.claim.Expectation;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Mode;
import org.chancery.model.time.Period;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.reference.ActReadings;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;
import org.chancery.workbench.tree.Sequence;

/* Forms about acts: that they happened, or did not, and in which order. */
final class ActForms {
  static final List<String> HAPPENED = List.of("happened", "in", "at least");
  static final List<String> NEVER = List.of("never happened", "in");
  static final List<String> ORDER = List.of("order");

  private static final List<String> ACT =
      List.of(
          "who", "to", "between", "venue", "type", "mode", "context", "cameo", "rank", "status",
          "event");
  private static final Reading<Rank> RANK =
      Readings.choice("rank", Arrays.asList(Rank.values()), Rank::label);

  private final Terms terms;
  private final ActReadings acts;

  ActForms(Terms terms) {
    this.terms = terms;
    this.acts = terms.surroundings().references().acts();
  }

  Optional<Expectation> happened(Fields fields) {
    Optional<ActPattern> act = fields.required("happened", act());
    Optional<Period> in = fields.optional("in", terms.period());
    int atLeast = fields.optional("at least", wholeNumber()).orElse(1);
    return fields.ifSound(() -> new Expectation.Happened(act.orElseThrow(), in, atLeast));
  }

  Optional<Expectation> never(Fields fields) {
    Optional<ActPattern> act = fields.required("never happened", act());
    Optional<Period> in = fields.optional("in", terms.period());
    return fields.ifSound(() -> new Expectation.NeverHappened(act.orElseThrow(), in));
  }

  Optional<Expectation> order(Fields fields) {
    Optional<List<ActPattern>> several = fields.required("order", Readings.someOf(act()));
    if (several.filter(list -> list.size() < 2).isPresent()) {
      fields.complain("order", Reason.MISSING, "an order needs two acts", "");
    }
    return fields.ifSound(() -> new Expectation.Order(several.orElseThrow()));
  }

  static Reading<Integer> wholeNumber() {
    return Readings.parsed(ActForms::parseWhole, Reason.BAD_VALUE);
  }

  private static int parseWhole(String text) {
    if (!text.matches("[1-9]\\d{0,5}")) {
      throw new IllegalArgumentException("'" + text + "' is not a whole number from 1");
    }
    return Integer.parseInt(text);
  }

  private Reading<ActPattern> act() {
    return Readings.mapping(ACT, this::act);
  }

  private Optional<ActPattern> act(Fields fields) {
    Optional<ActorId> who = fields.optional("who", terms.actor());
    Optional<ActorId> to = fields.optional("to", terms.actor());
    Optional<List<ActorId>> between = fields.optional("between", Readings.list(terms.actor()));
    Optional<ActorId> venue = fields.optional("venue", terms.actor());
    Optional<EventType> type = fields.optional("type", acts.type());
    Optional<Mode> mode = acts.mode(fields, type);
    Optional<String> context = fields.optional("context", acts.context());
    Optional<String> cameo = fields.optional("cameo", acts.cameo());
    Optional<Rank> rank = fields.optional("rank", RANK);
    Status status = fields.optional("status", ActReadings.status()).orElse(Status.OCCURRED);
    Set<EventId> events = new TreeSet<>(fields.optional("event", this::events).orElse(List.of()));
    if (between.filter(two -> new TreeSet<>(two).size() != 2).isPresent()) {
      fields.complain("between", Reason.BAD_VALUE, "an act is between two", "Name two actors.");
    }
    boolean anything = ACT.stream().filter(key -> !key.equals("status")).anyMatch(fields::has);
    if (!anything) {
      fields.complain(
          "status", Reason.MISSING, "the act is not described", "Say who, to whom, of what type.");
    }
    return fields.ifSound(
        () ->
            new ActPattern(
                who,
                to,
                new TreeSet<>(between.orElse(List.of())),
                venue,
                type,
                mode.map(Mode::name),
                context,
                cameo,
                rank,
                status,
                events));
  }

  private Optional<List<EventId>> events(Node node, Complaints complaints) {
    return node instanceof Sequence
        ? Readings.someOf(terms.event()).read(node, complaints)
        : terms.event().read(node, complaints).map(List::of);
  }
}
