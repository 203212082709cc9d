// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.chancery.workbench.fetch.Source;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say from where files are fetched, and how politely. */
final class SourceArguments {
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

  Optional<Path> cache() {
    return Optional.ofNullable(cache);
  }

  Source source() {
    return Source.overHttp(baseUrl, rate, concurrency, new RunningTime(), Today.now());
  }
}
