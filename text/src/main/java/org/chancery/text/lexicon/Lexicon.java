// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.lexicon;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Ontology;
import org.chancery.model.table.ResourceTable;

/**
 * Which words tell of which events. {@code docs/reference/lexicon.md} has the format.
 *
 * <p>Immutable and safe to share.
 */
public final class Lexicon {
  private final List<LexiconFile> files;
  private final Map<WordClass, Map<String, List<Pattern>>> byHead;
  private final Map<String, List<Pattern>> byJoined;
  private final Map<String, Set<String>> sets;
  private final Map<String, Set<String>> memberships;
  private final Composition composition;

  private Lexicon(
      List<LexiconFile> files,
      Map<WordClass, Map<String, List<Pattern>>> byHead,
      Map<String, Set<String>> sets,
      Composition composition) {
    this.files = List.copyOf(files);
    this.byHead = byHead;
    this.sets = sets;
    this.memberships = memberships(sets);
    this.composition = composition;
    this.byJoined = joined(byHead.getOrDefault(WordClass.NOUN, Map.of()));
  }

  private static Map<String, List<Pattern>> joined(Map<String, List<Pattern>> nouns) {
    return nouns.values().stream()
        .flatMap(List::stream)
        .filter(pattern -> pattern.parts().size() > 1)
        .collect(Collectors.groupingBy(pattern -> String.join("", pattern.parts())));
  }

  private static Map<WordClass, Map<String, List<Pattern>>> byHead(List<Pattern> patterns) {
    Map<WordClass, Map<String, List<Pattern>>> heads = new EnumMap<>(WordClass.class);
    for (Pattern pattern : patterns) {
      heads
          .computeIfAbsent(pattern.wordClass(), one -> new HashMap<>())
          .computeIfAbsent(pattern.head(), one -> new ArrayList<>())
          .add(pattern);
    }
    return heads;
  }

  private static Map<String, Set<String>> memberships(Map<String, Set<String>> sets) {
    Map<String, Set<String>> memberships = new HashMap<>();
    sets.forEach(
        (name, words) ->
            words.forEach(
                word -> memberships.computeIfAbsent(word, one -> new TreeSet<>()).add(name)));
    return memberships;
  }

  /** The lexicon that is shipped. */
  public static Lexicon bundled() {
    return read(bundledFiles(), "composition.tsv");
  }

  /**
   * The bundled lexicon, with an analyst's files before it.
   *
   * @throws ChanceryException with {@link Fault#USER}, naming file and line, if one has a mistake
   */
  public static Lexicon bundledWith(List<Path> additions) {
    List<LexiconFile> all = new ArrayList<>();
    for (Path path : additions) {
      all.add(new LexiconFile(path.toString(), text(path), false));
    }
    all.addAll(bundledFiles());
    return read(all, "composition.tsv");
  }

  private static Lexicon read(List<LexiconFile> files, String... compositions) {
    Ontology ontology = Ontology.bundled();
    Composition composition =
        Arrays.stream(compositions)
            .map(name -> Composition.read(ResourceTable.read(Lexicon.class, name), ontology))
            .reduce((first, second) -> second.under(first))
            .orElseThrow();
    LexiconReader.Content content = LexiconReader.read(files, ontology);
    return new Lexicon(files, byHead(content.patterns()), content.sets(), composition);
  }

  private static List<LexiconFile> bundledFiles() {
    Stream<String> shared =
        Stream.of(
            "sets.lex",
            "sets-cooperation.lex",
            "sets-conflict.lex",
            "figures.lex",
            "operators.lex");
    Stream<String> types = Arrays.stream(EventType.values()).map(type -> type.label() + ".lex");
    return Stream.concat(shared, types)
        .map(LexiconFile::bundled)
        .flatMap(Optional::stream)
        .toList();
  }

  private static String text(Path path) {
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw ChanceryException.at(
          Fault.USER,
          path.toString(),
          "the lexicon cannot be read: " + e.getMessage(),
          "Name a UTF-8 text file; docs/reference/lexicon.md has the format.");
    }
  }

  /** The patterns of a head, the analyst's own before the bundled ones. */
  public List<Pattern> headed(WordClass wordClass, String lemma) {
    return byHead.getOrDefault(wordClass, Map.of()).getOrDefault(lemma, List.of());
  }

  /** The noun patterns whose head is of several parts that are written as one here: "airstrike". */
  public List<Pattern> joined(String noun) {
    return byJoined.getOrDefault(noun.replace("-", ""), List.of());
  }

  /** The heads of all patterns. */
  public Set<String> heads() {
    Set<String> heads = new TreeSet<>();
    byHead.values().forEach(one -> heads.addAll(one.keySet()));
    heads.addAll(byJoined.keySet());
    return heads;
  }

  /** The words of a set; none if there is no such set. */
  public Set<String> set(String name) {
    return sets.getOrDefault(requireNonNull(name), Set.of());
  }

  /** The names of the sets that a word belongs to. */
  public Set<String> setsWith(String lemma) {
    return memberships.getOrDefault(requireNonNull(lemma), Set.of());
  }

  /** What operators make of acts. */
  public Composition composition() {
    return composition;
  }

  /**
   * This lexicon by the convention of the relation-classification sets, whose labels were made from
   * CAMEO by PLOVER's crosswalk: an intent to yield is CAMEO 035 and so AGREE, a sanction 163 and
   * so COERCE, where PLOVER's manual has CONCEDE and SANCTION. {@code cameo.lex} and {@code
   * composition-cameo.tsv} hold what differs.
   */
  public Lexicon byCameo() {
    List<LexiconFile> all = new ArrayList<>(LexiconFile.bundled("cameo.lex").stream().toList());
    all.addAll(files);
    return read(all, "composition-cameo.tsv", "composition.tsv");
  }

  /**
   * SHA-256 of all its files and of the table of operators, in lower-case hexadecimal: a reading is
   * as good as its lexicon.
   */
  public String fingerprint() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      Stream.concat(files.stream(), LexiconFile.bundled("composition.tsv").stream())
          .forEach(file -> digest.update(file.text().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
