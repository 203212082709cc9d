// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.bibliography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.SourceText;

/**
 * The works that a case can cite, by key.
 *
 * <p>Immutable and safe to share.
 */
public final class Bibliography {
  /** Without any work. */
  public static final Bibliography EMPTY = new Bibliography(List.of());

  private final Map<String, Work> works;
  private final Map<String, Citation> citations;

  private Bibliography(List<Work> works) {
    Map<String, Work> byKey = new LinkedHashMap<>();
    works.forEach(work -> byKey.put(work.id(), work));
    this.works = Collections.unmodifiableMap(byKey);
    this.citations = Collections.unmodifiableMap(cite(works));
  }

  /**
   * The bibliography of these works.
   *
   * @throws IllegalArgumentException if two have the same key
   */
  public static Bibliography of(List<Work> works) {
    Bibliography bibliography = new Bibliography(works);
    if (bibliography.works.size() < works.size()) {
      throw new IllegalArgumentException("two works have the same key");
    }
    return bibliography;
  }

  /**
   * Reads CSL-JSON, or BibTeX if the file's name ends in {@code .bib}.
   *
   * @throws ChanceryException with {@link Fault#DATA} if the file is not of its format, with {@link
   *     Fault#USER} if something in it cannot be used; it tells all of it
   */
  public static Bibliography read(SourceText source) {
    Complaints complaints = new Complaints(source.shown());
    boolean bibtex = source.name().toLowerCase(Locale.ROOT).endsWith(".bib");
    List<Work> works =
        bibtex ? BibtexReader.read(source, complaints) : CslReader.read(source, complaints);
    complaints.throwIfAny();
    return of(works);
  }

  /**
   * The works of these keys alone, as a list of references has them: letters after the year tell
   * apart only what is really cited. Keys that are unknown are passed over.
   */
  public Bibliography only(Set<String> keys) {
    return new Bibliography(works().stream().filter(work -> keys.contains(work.id())).toList());
  }

  /** The keys of the works, in the order of the file. */
  public Set<String> keys() {
    return works.keySet();
  }

  /** The works, in the order of the file. */
  public List<Work> works() {
    return List.copyOf(works.values());
  }

  /** The work of a key. */
  public Optional<Work> work(String key) {
    return Optional.ofNullable(works.get(key));
  }

  /**
   * How the work of a key is cited. Works that have authors and year in common are told apart by a
   * letter after the year, in the order of their titles.
   */
  public Optional<Citation> citation(String key) {
    return Optional.ofNullable(citations.get(key));
  }

  /** The list of references, by author, year and letter. */
  public List<Citation> references() {
    return citations.values().stream()
        .sorted(
            Comparator.comparing((Citation one) -> one.brief().toLowerCase(Locale.ROOT))
                .thenComparing(Citation::key))
        .toList();
  }

  private static Map<String, Citation> cite(List<Work> works) {
    Map<String, List<Work>> alike = new TreeMap<>();
    works.forEach(
        work ->
            alike.computeIfAbsent(CitationStyle.brief(work), key -> new ArrayList<>()).add(work));
    Map<String, Citation> citations = new TreeMap<>();
    for (List<Work> same : alike.values()) {
      same.sort(Comparator.comparing(Work::title).thenComparing(Work::id));
      for (int i = 0; i < same.size(); i++) {
        String letter = same.size() == 1 ? "" : letter(i);
        Citation citation = new CitationStyle(same.get(i), letter).citation();
        citations.put(citation.key(), citation);
      }
    }
    return citations;
  }

  /* a, b, …, z, aa, ab, … */
  private static String letter(int index) {
    String last = Character.toString('a' + index % 26);
    return index < 26 ? last : letter(index / 26 - 1) + last;
  }
}
