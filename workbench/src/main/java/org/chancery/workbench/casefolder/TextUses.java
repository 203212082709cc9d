// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.model.time.Edtf;
import org.chancery.text.coding.TextKind;

/**
 * How the texts of a case are to be read.
 *
 * @param kind what kind of texts they are, where nothing else is said
 * @param source key of the work or feed they are, where nothing else is said; empty where it is
 *     nowhere described
 * @param files what is said of single files and folders
 */
public record TextUses(TextKind kind, Optional<String> source, List<TextUse> files) {
  /** Where the case says nothing: essays of no described source. */
  public static final TextUses DEFAULT = new TextUses(TextKind.ESSAY, Optional.empty(), List.of());

  public TextUses {
    requireNonNull(kind, "kind");
    requireNonNull(source, "source");
    files = List.copyOf(files);
  }

  /** The kind of a file, by its path from {@code texts/}. */
  public TextKind kindOf(String file) {
    return said(file, TextUse::kind).orElse(kind);
  }

  /** The key of the work or feed that a file is; empty where none is given. */
  public Optional<String> sourceOf(String file) {
    return said(file, TextUse::source).or(() -> source);
  }

  /** When a file was published; empty where the case does not say. */
  public Optional<Edtf> dateOf(String file) {
    return said(file, TextUse::date);
  }

  /** All keys of works and feeds that are named. */
  public List<String> sources() {
    return Stream.concat(source.stream(), files.stream().flatMap(use -> use.source().stream()))
        .distinct()
        .sorted()
        .toList();
  }

  /* The longest path that speaks of the file says it. */
  private <T> Optional<T> said(String file, Function<TextUse, Optional<T>> of) {
    return files.stream()
        .filter(use -> use.speaksOf(file) && of.apply(use).isPresent())
        .max(Comparator.comparingInt(use -> use.path().length()))
        .flatMap(of);
  }
}
