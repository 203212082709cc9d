// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import java.util.List;
import java.util.Optional;
import org.chancery.workbench.desk.EventFilter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say which events are wanted. */
final class EventArguments {
  @Option(names = "--actor", paramLabel = "ACTOR", description = "one who is on either side")
  private @Nullable String actor;

  @Option(names = "--partner", paramLabel = "ACTOR", description = "one on the other side")
  private @Nullable String partner;

  @Option(
      names = "--period",
      paramLabel = "EDTF",
      description = "a period that holds the whole date: 2024, 2022-02/2024-12")
  private @Nullable String period;

  @Option(
      names = "--type",
      paramLabel = "TYPE",
      split = ",",
      description = "PLOVER types: CONSULT,AID")
  private List<String> types = List.of();

  @Option(
      names = "--status",
      paramLabel = "STATUS",
      split = ",",
      description = "occurred, announced, hypothetical, negated, disputed; default: all")
  private List<String> statuses = List.of();

  @Option(names = "--id", paramLabel = "ID", split = ",", description = "certain events, by id")
  private List<String> ids = List.of();

  @Option(names = "--rejected", description = "also those that an analyst rejected")
  private boolean rejected;

  @Option(names = "--limit", paramLabel = "N", description = "at most so many")
  private long limit;

  EventFilter filter() {
    return new EventFilter(
        Optional.ofNullable(actor),
        Optional.ofNullable(partner),
        Optional.ofNullable(period),
        types,
        statuses,
        ids,
        rejected,
        limit);
  }
}
