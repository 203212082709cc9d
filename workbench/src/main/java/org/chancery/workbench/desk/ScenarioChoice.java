// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Ontology;
import org.chancery.workbench.bibliography.Bibliography;
import org.chancery.workbench.casefolder.CaseFolder;
import org.chancery.workbench.reading.SourceText;
import org.chancery.workbench.reference.References;
import org.chancery.workbench.scenario.Premise;
import org.chancery.workbench.scenario.Scenario;
import org.chancery.workbench.scenario.ScenarioFile;

/**
 * Which scenarios are wanted, in the words of a user.
 *
 * @param file the scenarios; those of the case where empty
 * @param ids which of them; all where empty
 * @param happens acts that are assumed instead, as in {@code EU -> BLR SANCTION}
 * @param stops acts that are assumed to have stopped, likewise
 */
public record ScenarioChoice(
    Optional<Path> file, List<String> ids, List<String> happens, List<String> stops) {
  private static final Pattern ACT = Pattern.compile("(.+?)\\s*->\\s*(.+?)\\s+(\\S+)");
  private static final String ASSUMED = "assumed";

  public ScenarioChoice {
    requireNonNull(file, "file");
    ids = List.copyOf(ids);
    happens = List.copyOf(happens);
    stops = List.copyOf(stops);
  }

  List<Scenario> of(Setting setting, Words words) {
    if (!happens.isEmpty() || !stops.isEmpty()) {
      return List.of(assumed(words));
    }
    List<Scenario> all = all(setting).scenarios();
    if (all.isEmpty()) {
      throw ChanceryException.of(
          Fault.USER,
          "there are no scenarios",
          "Write them into scenarios.yaml of the case, name a file with --scenarios FILE, or assume"
              + " something: --happens \"EU -> BLR SANCTION\".");
    }
    List<String> chosen = Words.chosen("scenario", ids, all.stream().map(Scenario::id).toList());
    return all.stream().filter(one -> chosen.contains(one.id())).toList();
  }

  private ScenarioFile all(Setting setting) {
    return file.map(path -> read(path, setting))
        .or(() -> setting.caseFolder().map(CaseFolder::scenarios))
        .orElse(ScenarioFile.EMPTY);
  }

  private static ScenarioFile read(Path path, Setting setting) {
    Bibliography works =
        setting.caseFolder().map(CaseFolder::bibliography).orElse(Bibliography.EMPTY);
    return ScenarioFile.read(
        SourceText.read(path), new References(setting.registry(), Ontology.bundled(), works));
  }

  private Scenario assumed(Words words) {
    List<Premise> premises = new ArrayList<>();
    happens.forEach(text -> premises.add(premise("--happens", text, false, words)));
    stops.forEach(text -> premises.add(premise("--stops", text, true, words)));
    String says = String.join("; ", happens) + (stops.isEmpty() ? "" : "; no more: ");
    return new Scenario(
        ASSUMED, says + String.join("; ", stops), "", premises, List.of(), Optional.empty(), "", 0);
  }

  private static Premise premise(String option, String text, boolean stops, Words words) {
    Matcher parts = ACT.matcher(text.strip());
    if (!parts.matches()) {
      throw ChanceryException.at(
          Fault.USER,
          option + " \"" + text + "\"",
          "this is no act",
          "Write who acts, towards whom, and the PLOVER type: \"EU -> BLR SANCTION\".");
    }
    EventType type = Words.types(List.of(parts.group(3))).iterator().next();
    return new Premise(words.actor(parts.group(1)), type, words.actor(parts.group(2)), 1, stops);
  }
}
