// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.casefolder;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.chancery.store.feed.Format;
import org.chancery.store.feed.QuadrupleOptions.TimeUnit;

/**
 * A file to import.
 *
 * @param path its path from the case folder, with slashes
 * @param format its format; empty if it is to be told from the rows
 * @param quadruples what its numbers stand for, where it is one of quadruples
 * @param source key of the source that it is
 */
public record FeedUse(
    String path, Optional<Format> format, Optional<Quadruples> quadruples, String source) {
  public FeedUse {
    requireNonNull(path, "path");
    requireNonNull(format, "format");
    requireNonNull(quadruples, "quadruples");
    requireNonNull(source, "source");
  }

  /**
   * What the numbers of a quadruple file stand for.
   *
   * @param entities path of the map of actors to ids
   * @param relations path of the map of relations to ids
   * @param epoch day of time 0
   * @param timeUnit unit that times are counted in
   */
  public record Quadruples(String entities, String relations, LocalDate epoch, TimeUnit timeUnit) {
    public Quadruples {
      requireNonNull(entities, "entities");
      requireNonNull(relations, "relations");
      requireNonNull(epoch, "epoch");
      requireNonNull(timeUnit, "timeUnit");
    }
  }

  /** The paths of all files that it needs. */
  public List<String> paths() {
    List<String> paths = new ArrayList<>(List.of(path));
    quadruples.ifPresent(
        maps -> {
          paths.add(maps.entities());
          paths.add(maps.relations());
        });
    return List.copyOf(paths);
  }
}
