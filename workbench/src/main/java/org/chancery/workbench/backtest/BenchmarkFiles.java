// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.backtest;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The files of a benchmark.
 *
 * @param train quadruples to learn from
 * @param valid quadruples that are known when the test begins, and not learned from
 * @param test quadruples to rank
 * @param entities names and ids of all entities, without which those that occur are all
 * @param relations names and ids of all relations
 */
public record BenchmarkFiles(
    Path train,
    Optional<Path> valid,
    Path test,
    Optional<Path> entities,
    Optional<Path> relations) {
  public BenchmarkFiles {
    requireNonNull(train, "train");
    requireNonNull(valid, "valid");
    requireNonNull(test, "test");
    requireNonNull(entities, "entities");
    requireNonNull(relations, "relations");
  }
}
