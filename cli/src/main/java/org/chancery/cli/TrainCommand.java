// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import picocli.CommandLine.Command;

/** {@code chancery train}. */
@Command(
    name = "train",
    header = "Learn from your own labels.",
    description = {"", "Example:", "  chancery train relations labelled.tsv -o mine.model", ""},
    sortOptions = false,
    mixinStandardHelpOptions = true,
    subcommands = {TrainRelationsCommand.class})
final class TrainCommand implements Runnable {
  @Override
  public void run() {
    throw ChanceryException.of(Fault.USER, "learn what?", "Say chancery train relations FILE.");
  }
}
