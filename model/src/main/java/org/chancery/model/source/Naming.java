// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.source;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;

/**
 * By what names a whole record knows its actors, and whether it knows places. From it follows what
 * a record cannot tell of: states that it never names, venues that it does not keep.
 *
 * @param byPrincipal for each principal, how often it was named, and as what
 * @param events all events of the record
 * @param placed events of which the record tells in which state they took place
 */
public record Naming(Map<ActorId, Named> byPrincipal, long events, long placed) {
  /** Of an empty record. */
  public static final Naming NONE = new Naming(Map.of(), 0, 0);

  public Naming {
    byPrincipal = Collections.unmodifiableMap(new TreeMap<>(byPrincipal));
  }

  /** How a principal was named; never, if the record does not have it. */
  public Named of(ActorId principal) {
    return byPrincipal.getOrDefault(principal, Named.NEVER);
  }

  /**
   * How often a principal stood on a side of an event.
   *
   * @param bare by its own name or a metonym, without a sector or a person: "Belarus", "Minsk"
   * @param head by its head of state or government, by name or title
   * @param other by anything else: a ministry, citizens, a minister
   */
  public record Named(long bare, long head, long other) {
    /** Never named. */
    public static final Named NEVER = new Named(0, 0, 0);

    /** How often in all. */
    public long all() {
      return bare + head + other;
    }
  }
}
