// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Sentences are too long for an aligned table: where they are, CSV is the usual format. */
final class CsvByDefault implements IDefaultValueProvider {
  @Override
  public @Nullable String defaultValue(ArgSpec argument) {
    boolean format =
        argument instanceof OptionSpec option && option.longestName().equals("--format");
    return format ? "csv" : null;
  }
}
