// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.source;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.chancery.model.actor.ActorId;
import org.chancery.model.table.ResourceTable;
import org.chancery.model.table.Row;

/**
 * Publishers that a state controls, as far as a public source says so. Who is not among them may
 * still be controlled.
 *
 * <p>Immutable and safe to share.
 */
public final class Outlets {
  private final Map<String, Outlet> byHost;

  private Outlets(Map<String, Outlet> byHost) {
    this.byHost = Collections.unmodifiableMap(byHost);
  }

  /** Those that come with Chancery: {@code state-outlets.tsv}, with a source for each. */
  public static Outlets bundled() {
    return of(
        ResourceTable.read(Outlets.class, "state-outlets.tsv").rows().stream()
            .map(Outlets::outlet)
            .toList());
  }

  /** These; of two with one host, the later. */
  public static Outlets of(List<Outlet> outlets) {
    return new Outlets(new TreeMap<>()).with(outlets);
  }

  /** These and others, which go before those of the same host. */
  public Outlets with(List<Outlet> others) {
    Map<String, Outlet> together = new TreeMap<>(byHost);
    others.forEach(outlet -> together.put(outlet.host(), outlet));
    return new Outlets(together);
  }

  private static Outlet outlet(Row row) {
    return new Outlet(row.text("host"), new ActorId(row.text("state")), row.text("source"));
  }

  /** The outlets, by host. */
  public List<Outlet> all() {
    return List.copyOf(byHost.values());
  }

  /** The outlet with this host or one above it: {@code eng.belta.by} is of {@code belta.by}. */
  public Optional<Outlet> at(String host) {
    String rest = host;
    while (!byHost.containsKey(rest)) {
      int dot = rest.indexOf('.');
      if (dot < 0) {
        return Optional.empty();
      }
      rest = rest.substring(dot + 1);
    }
    return Optional.ofNullable(byHost.get(rest));
  }
}
