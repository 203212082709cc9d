// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/** Reads the four tables of PLOVER and holds them against each other and against the enums. */
final class PloverReader {
  private PloverReader() {}

  static Plover read(Function<String, ResourceTable> tables) {
    Map<EventType, String> types = types(tables.apply("plover-types.tsv"));
    Map<Mode, String> modes = modes(tables.apply("plover-modes.tsv"));
    Map<String, String> contexts = contexts(tables.apply("plover-contexts.tsv"));
    Plover unscored = new Plover(types, modes, contexts, Map.of(), Map.of());
    return scored(unscored, tables.apply("plover-scores.tsv"));
  }

  private static Map<EventType, String> types(ResourceTable table) {
    Map<EventType, String> definitions = new EnumMap<>(EventType.class);
    for (Row row : table.rowsBy("type").values()) {
      EventType type = row.value("type", EventType::parse);
      if (row.value("quad", QuadClass::parse) != type.quadClass()) {
        throw row.defect("the quad class of " + type + " is " + type.quadClass().label());
      }
      if (row.value("needs_recipient", PloverReader::yesOrNo) != type.needsRecipient()) {
        throw row.defect("the program has it otherwise whether " + type + " needs a recipient");
      }
      definitions.put(type, row.text("definition"));
    }
    for (EventType type : EventType.values()) {
      if (!definitions.containsKey(type)) {
        throw table.defect("no row for " + type);
      }
    }
    return definitions;
  }

  private static Optional<Boolean> yesOrNo(String text) {
    return switch (text) {
      case "yes" -> Optional.of(true);
      case "no" -> Optional.of(false);
      default -> Optional.empty();
    };
  }

  private static Map<Mode, String> modes(ResourceTable table) {
    Map<Mode, String> meanings = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      EventType type = row.value("type", EventType::parse);
      Mode mode = row.value("mode", name -> Optional.of(new Mode(type, name)));
      if (meanings.putIfAbsent(mode, row.text("meaning")) != null) {
        throw row.defect("the mode is there already");
      }
    }
    return meanings;
  }

  private static Map<String, String> contexts(ResourceTable table) {
    Map<String, String> meanings = new LinkedHashMap<>();
    table.rowsBy("context").forEach((context, row) -> meanings.put(context, row.text("meaning")));
    return meanings;
  }

  private static Plover scored(Plover plover, ResourceTable table) {
    Map<EventType, Intensity> typeScores = new EnumMap<>(EventType.class);
    Map<Mode, Intensity> modeScores = new LinkedHashMap<>();
    for (Row row : table.rows()) {
      EventType type = row.value("type", EventType::parse);
      Optional<Mode> mode = row.optionalValue("mode", name -> plover.mode(type, name));
      Intensity score = row.value("score", text -> score(text, Scale.PLOVER));
      Intensity earlier =
          mode.isPresent()
              ? modeScores.putIfAbsent(mode.orElseThrow(), score)
              : typeScores.putIfAbsent(type, score);
      if (earlier != null) {
        throw row.defect("the score is there already");
      }
    }
    return new Plover(plover.types(), plover.modes(), plover.contexts(), typeScores, modeScores);
  }

  /** A score as tables write it; throws {@link IllegalArgumentException} if it is none. */
  static Optional<Intensity> score(String text, Scale scale) {
    return Optional.of(Intensity.score(new BigDecimal(text), scale));
  }
}
