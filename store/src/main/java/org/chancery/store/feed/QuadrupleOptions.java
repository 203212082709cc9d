// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.feed;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What the ids of a quadruple file stand for.
 *
 * @param entities map of entity names to ids
 * @param relations map of relation names to ids
 * @param epoch day of time 0
 * @param unit length of one unit of time
 */
public record QuadrupleOptions(Path entities, Path relations, LocalDate epoch, TimeUnit unit) {
  public QuadrupleOptions {
    requireNonNull(entities, "entities");
    requireNonNull(relations, "relations");
    requireNonNull(epoch, "epoch");
    requireNonNull(unit, "unit");
  }

  /** The unit that times are counted in. */
  public enum TimeUnit {
    MINUTES(Duration.ofMinutes(1)),
    HOURS(Duration.ofHours(1)),
    DAYS(Duration.ofDays(1));

    private final Duration length;

    TimeUnit(Duration length) {
      this.length = length;
    }

    Duration length() {
      return length;
    }

    /** The unit of this name, in any case; empty if there is none. */
    public static Optional<TimeUnit> parse(String name) {
      for (TimeUnit unit : values()) {
        if (unit.name().equals(name.strip().toUpperCase(Locale.ROOT))) {
          return Optional.of(unit);
        }
      }
      return Optional.empty();
    }
  }
}
