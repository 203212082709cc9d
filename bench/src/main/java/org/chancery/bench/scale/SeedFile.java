// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench.scale;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.model.actor.Actor;
import org.chancery.model.actor.ActorKind;
import org.chancery.model.actor.ActorRegistry;
import org.chancery.model.ontology.CameoAct;
import org.chancery.model.ontology.Ontology;

/** A file of GDELT 2.0 in which every state acts in every role and every CAMEO code occurs. */
final class SeedFile {
  private static final List<String> ROLES =
      List.of("", "GOV", "MIL", "COP", "LEG", "OPP", "BUS", "MED", "CVL", "JUD", "REB", "EDU");

  private SeedFile() {}

  /** Writes it; imported, it fills the dictionaries of a record. */
  static void write(Path file, ActorRegistry registry, Ontology ontology) throws IOException {
    List<Actor> states =
        registry.actors().stream().filter(actor -> actor.kind() == ActorKind.STATE).toList();
    List<CameoAct> acts = ontology.cameoActs();
    List<String> lines = new ArrayList<>();
    for (Actor state : states) {
      for (String role : ROLES) {
        Actor other = states.get(lines.size() % states.size());
        CameoAct act = acts.get(lines.size() % acts.size());
        lines.add(line(lines.size() + 1, state, role, other, act));
      }
    }
    Files.write(file, lines);
  }

  private static String line(int id, Actor state, String role, Actor other, CameoAct act) {
    List<String> cells = new ArrayList<>();
    cells.addAll(List.of(Integer.toString(id), "20150218", "201502", "2015", "2015.1315"));
    cells.addAll(actor(state, role));
    cells.addAll(actor(other, ""));
    cells.addAll(List.of("1", act.code(), act.code(), act.code().substring(0, 2)));
    cells.add(Integer.toString(act.quadClass().code()));
    cells.add(act.goldstein().map(score -> score.value().toPlainString()).orElse(""));
    cells.addAll(List.of("1", "1", "1", "0"));
    for (int place = 0; place < 3; place++) {
      String number = Integer.toString(id % 1_000);
      cells.addAll(
          List.of("4", "Place " + number, "BO", "BO04", "", "53." + number, "27.5", number));
    }
    cells.addAll(List.of("20150218120000", "https://news.example/" + id));
    return String.join("\t", cells);
  }

  private static List<String> actor(Actor state, String role) {
    String name = state.name().toUpperCase(Locale.ROOT);
    String code = state.id().value();
    return List.of(code + role, name, code, "", "", "", "", role, "", "");
  }
}
