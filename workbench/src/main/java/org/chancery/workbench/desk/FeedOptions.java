// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.desk;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.source.Coverage;
import org.chancery.store.feed.Format;
import org.chancery.store.feed.QuadrupleOptions;
import org.chancery.store.record.ImportRequest;

/**
 * How a file is to be imported, in the words of a user.
 *
 * @param format name of its format; empty to have it recognised
 * @param source key of its source
 * @param coverage what its silence means
 * @param entities map of entity names, for quadruples
 * @param relations map of relation names, for quadruples
 * @param epoch day of time 0, for quadruples
 * @param timeUnit unit of time, for quadruples
 */
public record FeedOptions(
    Optional<String> format,
    Optional<String> source,
    Coverage coverage,
    Optional<Path> entities,
    Optional<Path> relations,
    Optional<LocalDate> epoch,
    Optional<String> timeUnit) {
  /** A systematic feed whose rows tell what they are. */
  public static final FeedOptions RECOGNISED =
      new FeedOptions(
          Optional.empty(),
          Optional.empty(),
          Coverage.SYSTEMATIC,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  public FeedOptions {
    requireNonNull(format, "format");
    requireNonNull(source, "source");
    requireNonNull(coverage, "coverage");
    requireNonNull(entities, "entities");
    requireNonNull(relations, "relations");
    requireNonNull(epoch, "epoch");
    requireNonNull(timeUnit, "timeUnit");
  }

  /**
   * The request to import a file so.
   *
   * @throws ChanceryException with {@link Fault#USER} if a name is unknown or an option is missing
   */
  ImportRequest request(Path file) {
    return new ImportRequest(file, source, coverage, format.map(FeedOptions::known), quadruples());
  }

  private static Format known(String name) {
    return Format.parse(name)
        .orElseThrow(
            () ->
                ChanceryException.at(
                    Fault.USER,
                    "--format-in " + name,
                    "there is no such format",
                    "Choose one of "
                        + Arrays.stream(Format.values())
                            .map(Format::label)
                            .collect(Collectors.joining(", "))
                        + ", or leave it out to have the rows tell."));
  }

  private Optional<QuadrupleOptions> quadruples() {
    if (entities.isEmpty() && relations.isEmpty() && epoch.isEmpty()) {
      return Optional.empty();
    }
    String unit = timeUnit.orElse("hours");
    return Optional.of(
        new QuadrupleOptions(
            entities.orElseThrow(() -> missing("--entities FILE")),
            relations.orElseThrow(() -> missing("--relations FILE")),
            epoch.orElseThrow(() -> missing("--epoch DATE")),
            QuadrupleOptions.TimeUnit.parse(unit)
                .orElseThrow(
                    () ->
                        ChanceryException.at(
                            Fault.USER,
                            "--time-unit " + unit,
                            "there is no such unit",
                            "Choose minutes, hours or days."))));
  }

  private static ChanceryException missing(String option) {
    return ChanceryException.of(
        Fault.USER,
        "quadruples need " + option,
        "Give --entities FILE, --relations FILE, --epoch DATE and --time-unit"
            + " hours|days|minutes.");
  }
}
