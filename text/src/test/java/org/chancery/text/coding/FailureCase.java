// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.chancery.model.event.Participant;
import org.chancery.model.event.Status;
import org.chancery.model.table.Row;

/** A sentence with what it must and must not be coded as. */
record FailureCase(String sentence, String expected, String forbidden, Optional<String> known) {
  static FailureCase of(Row row) {
    return new FailureCase(
        row.text("sentence"),
        row.optional("expected").orElse(""),
        row.optional("forbidden").orElse(""),
        row.optional("known"));
  }

  /** What is wrong with a coding; nothing if it is as it should be. */
  List<String> faults(List<CodedEvent> events) {
    List<Triple> told =
        events.stream()
            .filter(event -> event.status() == Status.OCCURRED && !event.historical())
            .flatMap(event -> Triple.of(event).stream())
            .toList();
    List<Triple> wanted = triples(expected);
    List<String> faults = new ArrayList<>();
    for (Triple one : wanted) {
      if (told.stream().noneMatch(one::covers)) {
        faults.add("missing " + one);
      }
    }
    List<Triple> barred = triples(forbidden);
    for (Triple one : told) {
      boolean other = forbidden.equals("other") || expected.equals("none");
      if (other
          ? wanted.stream().noneMatch(want -> want.covers(one))
          : barred.stream().anyMatch(bar -> bar.covers(one))) {
        faults.add("forbidden " + one);
      }
    }
    return faults;
  }

  private static List<Triple> triples(String text) {
    if (List.of("", "none", "other").contains(text)) {
      return List.of();
    }
    return Arrays.stream(text.split(";")).flatMap(one -> Triple.parse(one).stream()).toList();
  }

  @Override
  public String toString() {
    return sentence;
  }

  /** Who does what to whom; {@code *} stands for all, {@code -} for nobody. */
  record Triple(String source, String target, String act) {
    private static final String ANY = "*";

    /** All of {@code KEN+UGA>SOM:AID}; {@code KEN+UGA>-} are the parties of a mutual act. */
    static List<Triple> parse(String text) {
      String[] halves = text.split(":");
      String[] sides = halves[0].split(">");
      List<String> sources = List.of(sides[0].split("\\+"));
      boolean mutual = sources.size() > 1 && sides[1].equals("-");
      return pairs(sources, mutual ? sources : List.of(sides[1].split("\\+")), halves[1], mutual);
    }

    static List<Triple> of(CodedEvent event) {
      List<String> sources = names(event.sources());
      List<String> targets = names(event.targets());
      boolean mutual = targets.isEmpty() && sources.size() > 1;
      return pairs(
          sources.isEmpty() ? List.of("-") : sources,
          mutual ? sources : targets.isEmpty() ? List.of("-") : targets,
          event.type() + event.mode().map(mode -> "/" + mode.name()).orElse(""),
          mutual);
    }

    private static List<Triple> pairs(
        List<String> sources, List<String> targets, String act, boolean mutual) {
      List<Triple> pairs = new ArrayList<>();
      for (String source : sources) {
        for (String target : targets) {
          if (!mutual || !source.equals(target)) {
            pairs.add(new Triple(source, target, act));
          }
        }
      }
      return pairs;
    }

    private static List<String> names(List<Participant> side) {
      return side.stream()
          .map(one -> one.principal().value() + one.who().sector().map(s -> "/" + s).orElse(""))
          .distinct()
          .toList();
    }

    /** Whether another is this, or more exactly so. Visitor and host may change places. */
    boolean covers(Triple other) {
      boolean there = covers(source, other.source()) && covers(target, other.target());
      boolean back = covers(source, other.target()) && covers(target, other.source());
      return covers(act, other.act()) && (there || (back && act.startsWith("CONSULT")));
    }

    private static boolean covers(String general, String special) {
      return general.equals(ANY) || special.equals(general) || special.startsWith(general + "/");
    }

    @Override
    public String toString() {
      return source + ">" + target + ":" + act;
    }
  }
}
