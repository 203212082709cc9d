// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Rank;
import org.chancery.model.event.Attendance;
import org.chancery.model.event.EventId;
import org.chancery.model.event.Provenance;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.Intensity;
import org.chancery.model.ontology.QuadClass;
import org.chancery.model.ontology.Scale;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.brief.evidence.Correction;
import org.chancery.workbench.brief.evidence.Party;
import org.chancery.workbench.brief.evidence.RegisterEvent;

/** Events of countries that are on no map, for tests. */
final class Chronicle {
  static final Map<String, String> NAMES =
      Map.of(
          "RUR", "Ruritania",
          "GRA", "Graustark",
          "SYL", "Syldavia",
          "BOR", "Borduria",
          "ZEN", "League of Zenda",
          "EVL", "<img src=x onerror=alert(1)> & \"Sons\"");

  private final List<RegisterEvent> events = new ArrayList<>();

  /** One entry, unfolded with the methods below. */
  static final class Entry {
    private final String id;
    private final String date;
    private String who = "RUR";
    private String whom = "GRA";
    private boolean mutual;
    private String act = "CONSULT / visit";
    private Optional<QuadClass> quad = Optional.of(QuadClass.VERBAL_COOPERATION);
    private String score = "2.5";
    private Status status = Status.OCCURRED;
    private String says = "";
    private String source = "hope-1894";
    private Optional<String> document = Optional.empty();
    private final List<Correction> corrections = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private Optional<String> sentence = Optional.empty();
    private Optional<Provenance.Span> span = Optional.empty();

    Entry(String id, String date) {
      this.id = id;
      this.date = date;
    }

    Entry between(String actor, String other) {
      who = actor;
      whom = other;
      return this;
    }

    Entry mutually() {
      mutual = true;
      return this;
    }

    Entry act(String label, QuadClass its, String itsScore) {
      act = label;
      quad = Optional.of(its);
      score = itsScore;
      return this;
    }

    Entry ofNoClass() {
      act = "";
      quad = Optional.empty();
      score = "";
      return this;
    }

    Entry status(Status its) {
      status = its;
      return this;
    }

    Entry says(String words) {
      says = words;
      return this;
    }

    Entry from(String key, String address) {
      source = key;
      document = Optional.of(address);
      return this;
    }

    Entry readIn(String proof, int begin, int end, String remark) {
      sentence = Optional.of(proof);
      span = Optional.of(new Provenance.Span(begin, end));
      remarks.add(remark);
      return this;
    }

    Entry corrected(Correction correction) {
      corrections.add(correction);
      return this;
    }
  }

  Chronicle add(Entry entry) {
    events.add(
        new RegisterEvent(
            new EventId("chronology:" + entry.id),
            Edtf.parse(entry.date),
            List.of(party(entry.who, Optional.of(Rank.FOREIGN_MINISTER), Attendance.PRESENT)),
            List.of(party(entry.whom, Optional.empty(), Attendance.HOST)),
            entry.mutual,
            entry.act,
            entry.quad,
            entry.status,
            false,
            entry.score.isEmpty()
                ? Optional.empty()
                : Optional.of(new Intensity(new BigDecimal(entry.score), Scale.PLOVER)),
            entry.says,
            entry.whom.equals("ZEN") ? "Strelsau" : "",
            Optional.of(new BigDecimal("0.9")),
            1,
            List.of(),
            entry.corrections,
            entry.remarks,
            new Provenance(
                "chronology.yaml",
                events.size() * 12L + 5,
                entry.source,
                "ch. III ¶" + (events.size() + 1),
                entry.document,
                entry.sentence,
                entry.span)));
    return this;
  }

  private static Party party(String code, Optional<Rank> rank, Attendance attendance) {
    String name = NAMES.getOrDefault(code, code);
    return new Party(new ActorId(code), name, name, Optional.empty(), rank, attendance);
  }

  List<RegisterEvent> events() {
    return List.copyOf(events);
  }
}
