// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.actor.Resolution;
import org.chancery.model.event.Act;
import org.chancery.model.event.Event;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Participant;
import org.chancery.model.ontology.CameoAct;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.Mode;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.ontology.Scale;
import org.chancery.model.time.Edtf;

/**
 * What readers look things up in: actors, acts, days. A feed repeats itself, so every answer is
 * given once and kept. Thread-safe.
 */
public final class Codebook {
  private static final String SEPARATOR = "\u001f"; // unit separator: in no name

  private final ActorRegistry registry;
  private final Ontology ontology;
  private final IncidentRule rule;
  private final Map<String, Participant> participants = new ConcurrentHashMap<>();
  private final Map<String, Optional<ActorId>> states = new ConcurrentHashMap<>();
  private final Map<String, NamedAct> acts = new ConcurrentHashMap<>();
  private final Map<String, Edtf> days = new ConcurrentHashMap<>();

  /** A codebook over a registry and an ontology. */
  public Codebook(ActorRegistry registry, Ontology ontology) {
    this.registry = registry;
    this.ontology = ontology;
    this.rule = new IncidentRule(ontology);
  }

  /**
   * An act and what the codebook calls it.
   *
   * @param name empty where no codebook has the act
   */
  record NamedAct(Act act, String name) {}

  ActorRegistry registry() {
    return registry;
  }

  Ontology ontology() {
    return ontology;
  }

  Coded coded(Event event) {
    return new Coded.OfEvent(event, rule.keyOf(event));
  }

  /* Who a key stands for on a day. An answer serves again on the days for which it holds. */
  Participant participant(String key, LocalDate on, Supplier<Resolution> lookUp) {
    Participant known = participants.get(key);
    if (known != null && known.who().validity().contains(on)) {
      return known;
    }
    Participant found = Participant.present(lookUp.get());
    participants.put(key, found);
    return found;
  }

  /* Who a name, or the code of a state, stands for on a day. */
  Participant named(String name, LocalDate on) {
    return participant(name, on, () -> registry.resolve(name, on));
  }

  /* Who a name of some country stands for on a day. */
  Participant named(String name, String country, List<String> sectors, LocalDate on) {
    return participant(
        name + SEPARATOR + country + SEPARATOR + String.join(SEPARATOR, sectors),
        on,
        () -> registry.resolveWithCountry(name, country, sectors, on));
  }

  /* The state or territory of a name or an ISO 3166 code. */
  Optional<ActorId> state(String nameOrCode) {
    return nameOrCode.isEmpty()
        ? Optional.empty()
        : states.computeIfAbsent(nameOrCode, registry::state);
  }

  Optional<ActorId> stateByFips(String code) {
    return code.isEmpty() ? Optional.empty() : registry.stateByFips(code);
  }

  /* The act of a CAMEO code with the score that the feed gives it, if it gives one. */
  NamedAct cameo(String code, String score, String quad) {
    return acts.computeIfAbsent(
        code + '\t' + score + '\t' + quad, key -> lookUpCameo(code, score, quad));
  }

  private NamedAct lookUpCameo(String code, String score, String quad) {
    Optional<CameoAct> cameo = ontology.cameo(code);
    Act act = cameo.map(this::act).orElseGet(() -> unknown(Optional.of(code), quadClass(quad)));
    return new NamedAct(scored(act, score), cameo.map(CameoAct::name).orElse(""));
  }

  /* The act that a relation's name stands for; unknown if no codebook has the name. */
  Act named(String name, String score) {
    NamedAct known =
        acts.computeIfAbsent(
            "name\t" + name + '\t' + score,
            key -> {
              Act act = ontology.cameoNamed(name).map(this::act).orElse(Act.UNKNOWN);
              return new NamedAct(scored(act, score), name);
            });
    return known.act();
  }

  private static Act scored(Act act, String score) {
    return score.isEmpty() ? act : act.withGoldstein(intensity(score, Scale.GOLDSTEIN));
  }

  private Act act(CameoAct cameo) {
    return new Act(
        cameo.type(),
        cameo.mode(),
        cameo.contexts(),
        Optional.of(cameo.code()),
        Optional.of(cameo.quadClass()),
        cameo.goldstein(),
        cameo.type().flatMap(type -> ontology.plover(type, cameo.mode())));
  }

  /* The act of a PLOVER type and mode, with the score that the feed gives or the codebook's. */
  Act plover(EventType type, Optional<Mode> mode, Set<String> contexts, Optional<Intensity> given) {
    return new Act(
        Optional.of(type),
        mode,
        contexts,
        Optional.empty(),
        Optional.of(type.quadClass()),
        Optional.empty(),
        given.or(() -> ontology.plover(type, mode)));
  }

  static Act unknown(Optional<String> code, Optional<QuadClass> quad) {
    return new Act(
        Optional.empty(),
        Optional.empty(),
        Set.of(),
        code,
        quad,
        Optional.empty(),
        Optional.empty());
  }

  private static Optional<QuadClass> quadClass(String quad) {
    return quad.matches("[1-4]") ? QuadClass.ofCode(Integer.parseInt(quad)) : Optional.empty();
  }

  static Intensity intensity(String score, Scale scale) {
    BigDecimal value = Fields.decimal(scale.label() + " score", score);
    if (value.abs().compareTo(BigDecimal.TEN) > 0) {
      throw new BadRow(
          scale.name().toLowerCase(Locale.ROOT) + "-range",
          "the " + scale.label() + " score " + score + " is not in -10 to 10");
    }
    return Intensity.score(value, scale);
  }

  /* A day written yyyymmdd or yyyy-mm-dd. */
  Edtf day(String column, String text) {
    Edtf known = days.get(text);
    if (known != null) {
      return known;
    }
    Edtf day = Edtf.of(Fields.day(column, text));
    days.put(text, day);
    return day;
  }
}
