// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.chancery.model.actor.ActorId;
import org.chancery.model.actor.Link;
import org.chancery.model.actor.Resolution;
import org.chancery.model.actor.Sector;

/*
 * How it works. From each capitalised word the longest stretch is tried first that ends with a
 * capitalised word and joins them by nothing but the small words that names have inside. What the
 * document taught goes before the tables of this package, and those before the registry.
 */
/** Finds the names of actors in a row of words, by their spelling alone. */
final class Names {
  private static final int LONGEST = 10; // words in the longest name of the registry's tables
  private static final Set<String> INSIDE =
      Set.of(
          "of", "and", "the", "for", "in", "on", "de", "la", "du", "del", "des", "da", "das", "do",
          "'s", "'", "’s", "’", "-", "–", ",", "&", "to", "al", "el", "ul", "against", "without",
          "with", ".", "sans", "bin", "van", "von", "y");
  /* Words that begin sentences and headlines, and no name; "the" is dropped by the registry. */
  private static final Set<String> NO_BEGINNING =
      Set.of(
          "The",
          "A",
          "An",
          "In",
          "On",
          "At",
          "Of",
          "For",
          "To",
          "By",
          "And",
          "But",
          "He",
          "She",
          "It",
          "They",
          "We",
          "I",
          "His",
          "Her",
          "Its",
          "Their",
          "This",
          "That",
          "These",
          "After",
          "Before",
          "As",
          "When",
          "While",
          "If",
          "From",
          "With",
          "Mr",
          "Mr.",
          "Mrs.",
          "President");
  private static final ActorId WEST = new ActorId("REGION-WEST");

  private final FurtherNames further;
  private final Leaders leaders;

  Names(FurtherNames further, Leaders leaders) {
    this.further = further;
    this.leaders = leaders;
  }

  /** The names from a word on, in order, none overlapping. */
  List<Named> in(Line line, int from, Directory directory, Acquaintances acquaintances) {
    List<Named> found = new ArrayList<>();
    int at = from;
    while (at < line.size()) {
      Match match = at(line, at, directory, acquaintances);
      match.named().ifPresent(found::add);
      at = match.end();
    }
    return found;
  }

  /* What begins at a word: a name, a phrase that names nobody, or nothing. */
  private record Match(Optional<Named> named, int end) {}

  private Match at(Line line, int begin, Directory directory, Acquaintances acquaintances) {
    Match nothing = new Match(Optional.empty(), begin + 1);
    if (!opensName(line.word(begin)) || NO_BEGINNING.contains(line.word(begin))) {
      return nothing;
    }
    for (int end = furthestEnd(line, begin); end > begin; end--) {
      if (!opensName(line.word(end - 1))) {
        continue;
      }
      String phrase = line.phrase(begin, end);
      Optional<FurtherNames.Entry> entry = further.entry(phrase);
      if (entry.filter(one -> one.kind() == FurtherNames.Kind.NOBODY).isPresent()) {
        return new Match(Optional.empty(), end);
      }
      int last = end;
      Optional<Named> named =
          acquaintances
              .find(phrase)
              .map(who -> new Named(begin, last, who, Named.Form.NAME))
              .or(() -> entry.map(one -> further(one, begin, last, directory)))
              .or(() -> directory.find(phrase).map(who -> named(who, begin, last)))
              .or(() -> plural(phrase, begin, last, directory));
      if (named.filter(one -> isMeant(line, one)).isPresent()) {
        return new Match(named, end);
      }
    }
    return leader(line, begin, directory).orElse(nothing);
  }

  /* "President Nicolas Maduro", "the Reagan administration". */
  private Optional<Match> leader(Line line, int begin, Directory directory) {
    int end = begin + 1;
    while (end < line.size() && Character.isUpperCase(line.word(end).codePointAt(0))) {
      end++;
    }
    int last = end;
    return Leaders.isInOffice(line, begin, end)
        ? IntStream.range(begin, end)
            .mapToObj(from -> leaders.stateOf(line.phrase(from, last), directory.day()))
            .flatMap(Optional::stream)
            .findFirst()
            .map(state -> leader(line.phrase(begin, last), directory.actor(state)))
            .map(who -> new Named(begin, last, who, Named.Form.NAME))
            .map(named -> new Match(Optional.of(named), last))
        : Optional.empty();
  }

  private static Resolution leader(String name, Resolution state) {
    return Parts.person(name, Parts.part(state, Optional.of(Sector.GOV), Optional.empty()));
  }

  private static int furthestEnd(Line line, int begin) {
    int furthest = begin + 1;
    int limit = Math.min(line.size(), begin + LONGEST);
    for (int i = begin + 1; i < limit; i++) {
      if (opensName(line.word(i))) {
        furthest = i + 1;
      } else if (!INSIDE.contains(line.word(i))) {
        break;
      }
    }
    return furthest;
  }

  private static boolean opensName(String word) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first)
        || Character.isDigit(first)
        || Character.isTitleCase(first)
        || (word.length() > 2 && (word.startsWith("al-") || word.startsWith("d'")));
  }

  private static Named further(FurtherNames.Entry entry, int begin, int end, Directory directory) {
    Resolution of = directory.actor(entry.of().orElseThrow());
    return switch (entry.kind()) {
      case ADJECTIVE -> new Named(begin, end, Parts.as(of, Link.DEMONYM), Named.Form.ADJECTIVE);
      case PEOPLE -> people(of, begin, end);
      case NAME -> new Named(begin, end, of, Named.Form.NAME);
      case GROUP ->
          new Named(begin, end, Parts.part(of, entry.sector(), Optional.empty()), Named.Form.NAME);
      case NOBODY -> throw new IllegalStateException("nobody is named");
    };
  }

  private static Named named(Resolution who, int begin, int end) {
    boolean demonym = who.link() == Link.DEMONYM;
    return new Named(begin, end, who, demonym ? Named.Form.ADJECTIVE : Named.Form.NAME);
  }

  private Optional<Named> plural(String phrase, int begin, int end, Directory directory) {
    if (phrase.length() < 4 || !phrase.endsWith("s") || phrase.endsWith("'s")) {
      return Optional.empty();
    }
    String one = phrase.substring(0, phrase.length() - 1);
    Optional<Named> further =
        this.further
            .entry(one)
            .filter(entry -> entry.kind() != FurtherNames.Kind.GROUP)
            .filter(entry -> entry.kind() != FurtherNames.Kind.NAME)
            .filter(entry -> entry.kind() != FurtherNames.Kind.NOBODY)
            .map(entry -> people(directory.actor(entry.of().orElseThrow()), begin, end));
    return further.or(
        () ->
            directory
                .find(one)
                .filter(who -> who.link() == Link.DEMONYM)
                .map(who -> people(who, begin, end)));
  }

  private static Named people(Resolution of, int begin, int end) {
    Resolution who = Parts.part(of, Optional.of(Sector.CVL), Optional.empty());
    return new Named(begin, end, Parts.as(who, Link.DEMONYM), Named.Form.PEOPLE);
  }

  /* "West" is a surname and a direction; with "the" before it, it is the West. */
  private static boolean isMeant(Line line, Named named) {
    if (!named.who().actor().equals(WEST) || named.isAdjective()) {
      return true;
    }
    return named.begin() > 0 && line.word(named.begin() - 1).toLowerCase(Locale.ROOT).equals("the");
  }
}
