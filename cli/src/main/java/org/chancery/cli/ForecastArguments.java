// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.workbench.desk.ForecastOptions;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say what is forecast, of whom and for when. */
final class ForecastArguments {
  private static final int SHOWN = 25;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description =
          "first day that is forecast: nothing of it or after it is looked at; default: the day"
              + " after the last that the record knows of")
  private @Nullable String on;

  @Option(
      names = "--horizon",
      paramLabel = "DAYS",
      description = "how far ahead: 30d, 4w; default: 30d")
  private @Nullable String horizon;

  @Option(
      names = "--about",
      paramLabel = "ACTOR",
      split = ",",
      description = "only acts by them or towards them; ids, names or camps, joined by commas")
  private List<String> about = List.of();

  @Option(
      names = "--with",
      paramLabel = "ACTOR",
      split = ",",
      description = "only acts between these and those of --about")
  private List<String> with = List.of();

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "only acts of these PLOVER types")
  private List<String> types = List.of();

  @Option(
      names = "--least",
      paramLabel = "P",
      description = "only what is at least so likely, or shifts by as much, 0 to 1")
  private double least;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "show at most so many, 0 for all; default: " + SHOWN)
  private int limit = SHOWN;

  ForecastOptions options() {
    if (!(least >= 0 && least <= 1)) {
      throw ChanceryException.at(
          Fault.USER, "--least " + least, "this is no probability", "Choose one from 0 to 1.");
    }
    if (limit < 0) {
      throw ChanceryException.at(
          Fault.USER, "--limit " + limit, "less than none", "Say 0 for all.");
    }
    if (about.isEmpty() && !with.isEmpty()) {
      throw ChanceryException.of(
          Fault.USER, "--with needs --about", "Say --about as well as --with.");
    }
    return new ForecastOptions(
        Optional.ofNullable(on), Optional.ofNullable(horizon), about, with, types, least, limit);
  }
}
