// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/** Reads the table of CAMEO and holds it against PLOVER and against itself. */
final class CameoReader {
  private static final int ROOT_LENGTH = 2;

  private final Plover plover;
  private final Map<String, Entry> entries = new LinkedHashMap<>();

  private CameoReader(Plover plover) {
    this.plover = plover;
  }

  static Cameo read(ResourceTable table, Plover plover) {
    CameoReader reader = new CameoReader(plover);
    table.rowsBy("code").forEach((code, row) -> reader.entries.put(code, reader.entry(row)));
    reader.entries.values().forEach(reader::checkParent);
    reader.entries.values().forEach(reader::checkMirror);
    Map<String, CameoAct> acts = new LinkedHashMap<>();
    reader.entries.forEach((code, entry) -> acts.put(code, entry.act));
    return new Cameo(acts, reader.names());
  }

  private Entry entry(Row row) {
    String code = row.text("code");
    Optional<EventType> type = row.optionalValue("type", EventType::parse);
    Optional<Mode> mode =
        row.optionalValue("mode", name -> type.flatMap(known -> plover.mode(known, name)));
    List<String> contexts = row.list("contexts");
    if (!plover.contexts().keySet().containsAll(contexts)) {
      throw row.defect("an unknown context among " + contexts);
    }
    try {
      CameoAct act =
          new CameoAct(
              code,
              row.text("name"),
              type.map(EventType::quadClass).orElseGet(() -> QuadClass.ofCameo(code)),
              type,
              mode,
              Set.copyOf(contexts),
              row.optionalValue("goldstein", text -> PloverReader.score(text, Scale.GOLDSTEIN)),
              row.optional("mirror"));
      return new Entry(row, act);
    } catch (IllegalArgumentException inconsistent) {
      throw row.defect(String.valueOf(inconsistent.getMessage())).causedBy(inconsistent);
    }
  }

  private void checkParent(Entry entry) {
    String code = entry.act.code();
    if (!entry.root() && !entries.containsKey(code.substring(0, code.length() - 1))) {
      throw entry.row.defect("no code above " + code);
    }
  }

  private void checkMirror(Entry entry) {
    String code = entry.act.code();
    Optional<Entry> other = entry.act.mirror().map(entries::get);
    boolean mutual = other.flatMap(known -> known.act.mirror()).equals(Optional.of(code));
    if (entry.act.mirror().isPresent() && !mutual) {
      throw entry.row.defect("the mirror of " + code + " does not mirror it in its turn");
    }
  }

  /** Roots come last: the name of a root stands for its general code, as feeds write it. */
  private Map<String, CameoAct> names() {
    Map<String, CameoAct> names = new HashMap<>();
    entries.values().stream().filter(entry -> !entry.root()).forEach(entry -> name(entry, names));
    for (Entry entry : entries.values()) {
      CameoAct namesake = names.get(Cameo.key(entry.act.name()));
      boolean general = namesake != null && namesake.code().equals(entry.act.code() + "0");
      if (entry.root() && !general) {
        name(entry, names);
      }
    }
    return names;
  }

  private static void name(Entry entry, Map<String, CameoAct> names) {
    List<String> spellings = new ArrayList<>(entry.row.list("also"));
    spellings.add(entry.act.name());
    for (String spelling : spellings) {
      CameoAct namesake = names.putIfAbsent(Cameo.key(spelling), entry.act);
      if (namesake != null) {
        throw entry.row.defect("'" + spelling + "' names " + namesake.code() + " already");
      }
    }
  }

  private record Entry(Row row, CameoAct act) {
    boolean root() {
      return act.code().length() == ROOT_LENGTH;
    }
  }
}
