// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.source;

import static java.util.Objects.requireNonNull;

import java.util.Locale;
import org.chancery.model.actor.ActorId;

/**
 * A publisher that a state controls.
 *
 * @param host its host on the web, in lower case, without "www.": {@code belta.by}
 * @param state the state
 * @param source who says so
 */
public record Outlet(String host, ActorId state, String source) {
  public Outlet {
    requireNonNull(state, "state");
    requireNonNull(source, "source");
    if (!host.equals(host.toLowerCase(Locale.ROOT)) || !host.contains(".")) {
      throw new IllegalArgumentException(
          "'" + host + "' is no host in lower case, such as belta.by");
    }
    if (host.startsWith("www.")) {
      throw new IllegalArgumentException("'" + host + "' is written without www.");
    }
  }
}
