// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.Participant;

/*
 * How it works. The columns of one side are lists: names, countries (ISO 3166), COW numbers, sectors.
 * Where there are as many countries as names, the first belongs to the first, and so on. Where there
 * are not, nothing shows who is of which state: then the states are the parties, under their codes.
 * A name without any country is looked up alone.
 */
/** Who takes part in a POLECAT event. */
final class PolecatParties {
  private static final String NO_STATE = "IGO"; // stands in the column of countries

  private final Codebook codebook;
  private final StateNumbers numbers;

  PolecatParties(Codebook codebook) {
    this.codebook = codebook;
    this.numbers = StateNumbers.polecat(codebook.registry());
  }

  /* The parties of one side: "actor" or "recipient". */
  List<Participant> of(NamedCells row, String side, LocalDate on) {
    List<String> names = names(row, side);
    List<String> countries = countries(row, side);
    if (countries.isEmpty() || countries.size() == names.size()) {
      return named(names, countries, sectors(row, side), on);
    }
    return countries.stream()
        .filter(country -> !country.isEmpty())
        .distinct()
        .map(country -> codebook.named(country, on))
        .toList();
  }

  private List<Participant> named(
      List<String> names, List<String> countries, List<String> sectors, LocalDate on) {
    List<Participant> parties = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      String country = countries.isEmpty() ? "" : countries.get(i);
      if (!names.get(i).isEmpty()) {
        List<String> own = sectorsOf(i, names.size(), sectors);
        parties.add(codebook.named(names.get(i), country, own, on));
      } else if (!country.isEmpty()) {
        parties.add(codebook.named(country, on));
      }
    }
    return parties;
  }

  /* All sectors are those of the only name; of several names, each has its own or none is known. */
  private static List<String> sectorsOf(int name, int names, List<String> sectors) {
    if (names == 1) {
      return sectors.stream().filter(sector -> !sector.isEmpty()).toList();
    }
    boolean known = sectors.size() == names && !sectors.get(name).isEmpty();
    return known ? List.of(sectors.get(name)) : List.of();
  }

  /* The names that the coder settled on; where it did not, those in the text. */
  private static List<String> names(NamedCells row, String side) {
    List<String> settled = row.list(side + " name", ";");
    List<String> raw = row.list(side + " name raw", ";");
    if (settled.size() != raw.size()) {
      return settled.isEmpty() ? raw : settled;
    }
    List<String> names = new ArrayList<>();
    for (int i = 0; i < settled.size(); i++) {
      names.add(settled.get(i).isEmpty() ? raw.get(i) : settled.get(i));
    }
    return names;
  }

  private static List<String> sectors(NamedCells row, String side) {
    List<String> all = row.list(side + " sectors", ";|");
    return all.isEmpty() ? row.list("primary " + side + " sector", ";|") : all;
  }

  private List<String> countries(NamedCells row, String side) {
    List<String> codes = row.list(side + " country", ";|");
    return codes.isEmpty()
        ? row.list(side + " cow", ";|").stream().map(this::codeOf).toList()
        : codes.stream()
            .map(code -> code.equals(NO_STATE) ? "" : code.toUpperCase(Locale.ROOT))
            .toList();
  }

  private String codeOf(String number) {
    return numbers.of(number).map(ActorId::value).orElse("");
  }
}
