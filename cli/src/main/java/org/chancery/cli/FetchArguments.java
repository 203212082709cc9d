// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.workbench.desk.FetchOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is fetched. */
final class FetchArguments {
  private static final String SLICES = "slices";

  @Option(
      names = "--from",
      paramLabel = "DAY",
      required = true,
      description = "first day, as 2024-01-01 (UTC)")
  private LocalDate from = LocalDate.EPOCH;

  @Option(names = "--to", paramLabel = "DAY", description = "last day; default: today")
  private @Nullable LocalDate to;

  @Option(
      names = "--about",
      paramLabel = "ACTOR",
      split = ",",
      description =
          "actors whose events are kept, by id or name, parted by commas; everybody for all; default:"
              + " as before, in a new record everybody")
  private List<String> about = List.of();

  @Option(names = "--translation", description = "news that GDELT translated as well")
  private boolean translation;

  FetchOptions options(PlaceOptions place, PlaceOptions.Words words, Optional<Path> cache) {
    return new FetchOptions(
        from,
        to == null ? Today.now().toLocalDate() : to,
        about,
        translation,
        cache,
        place
            .record()
            .map(record -> record.resolveSibling(record.getFileName() + "." + SLICES))
            .orElseGet(() -> place.folder(words.folder()).resolve("out").resolve(SLICES)));
  }
}
