// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command {@code chancery} and the options that all its commands have. */
@Command(
    name = "chancery",
    header = "A workbench for people who analyse foreign policy.",
    description = {
      "",
      "Examples:",
      "  chancery brief cases/belarus                      write out/brief.html, .md and .json",
      "  chancery import --record r.duckdb *.export.CSV.zip    read event feeds into a record",
      ""
    },
    footer = {
      "",
      "Commands work on a case folder (given, or the one you stand in) or on --record FILE.",
      "Exit codes: 0 done, 1 our fault, 2 wrong usage, 3 bad data, 4 source does not answer,",
      "5 inputs and lock disagree, 6 memory, disk or lock wanting."
    },
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    subcommands = {
      InitCommand.class,
      ImportCommand.class,
      FetchCommand.class,
      UpdateCommand.class,
      CodeCommand.class,
      SampleCommand.class,
      AgreementCommand.class,
      TrainCommand.class,
      EventsCommand.class,
      RollupCommand.class,
      RelationCommand.class,
      PartnersCommand.class,
      MeasuresCommand.class,
      ActorsCommand.class,
      EditCommand.class,
      ClaimsCommand.class,
      ForecastCommand.class,
      WhatifCommand.class,
      BacktestCommand.class,
      SparkCommand.class,
      BriefCommand.class,
      CompactCommand.class,
      DoctorCommand.class,
      picocli.CommandLine.HelpCommand.class
    })
final class Chancery implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = {"-q", "--quiet"},
      scope = ScopeType.INHERIT,
      description = "say nothing but errors on standard error")
  private boolean quiet;

  @Option(
      names = "--no-progress",
      scope = ScopeType.INHERIT,
      description = "show no progress (none is shown either where nobody is watching)")
  private boolean noProgress;

  @Option(
      names = "--debug",
      scope = ScopeType.INHERIT,
      description = "with an error, print where in Chancery it arose")
  private boolean debug;

  /** Tells a person something beside the data, unless nothing is wanted. */
  void remark(Console console, String line) {
    if (!quiet) {
      console.say(line);
    }
  }

  boolean progress() {
    return !quiet && !noProgress;
  }

  boolean debug() {
    return debug;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command? " + commands());
  }

  private String commands() {
    return String.join(", ", spec.subcommands().keySet());
  }
}
