// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.chancery.workbench.desk.FetchOptions;
import org.chancery.workbench.fetch.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is fetched, from where, and how politely. */
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

  @Option(
      names = "--cache",
      paramLabel = "DIR",
      description = "keep the files here; without it they go when they are in the record")
  private @Nullable Path cache;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      defaultValue = "http://data.gdeltproject.org",
      description = "a mirror; default: ${DEFAULT-VALUE}")
  private String baseUrl = "http://data.gdeltproject.org";

  @Option(
      names = "--rate",
      paramLabel = "N",
      defaultValue = "10",
      description = "files asked for in a second, at most; default: ${DEFAULT-VALUE}")
  private double rate = 10;

  @Option(
      names = "--concurrency",
      paramLabel = "N",
      defaultValue = "4",
      description = "files on their way at once, at most 16; default: ${DEFAULT-VALUE}")
  private int concurrency = 4;

  FetchOptions options(PlaceOptions place, PlaceOptions.Words words) {
    return new FetchOptions(
        from,
        to == null ? Today.now().toLocalDate() : to,
        about,
        translation,
        Optional.ofNullable(cache),
        place
            .record()
            .map(record -> record.resolveSibling(record.getFileName() + "." + SLICES))
            .orElseGet(() -> place.folder(words.folder()).resolve("out").resolve(SLICES)));
  }

  Source source() {
    return Source.overHttp(baseUrl, rate, concurrency, new RunningTime(), Today.now());
  }
}
