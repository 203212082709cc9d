// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import picocli.CommandLine.Command;

/** {@code chancery fetch}. */
@Command(
    name = "fetch",
    header = "Fetch a feed into a record or a case, or files into a folder.",
    description = {
      "",
      "Examples:",
      "  chancery fetch gdelt --from 2024-01-01 --to 2024-12-31 --about BLR --record r.duckdb",
      "  chancery fetch files --list https://example.org/news/rss.xml --to texts",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    subcommands = {FetchGdeltCommand.class, FetchFilesCommand.class})
final class FetchCommand implements Runnable {
  @Override
  public void run() {
    throw ChanceryException.of(
        Fault.USER,
        "fetch what?",
        "Say chancery fetch gdelt --from DAY --to DAY, or chancery fetch files ADDRESS --to FOLDER.");
  }
}
