// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;

/**
 * A file that is to be fetched.
 *
 * @param address where it is, {@code http} or {@code https}
 * @param title what a list calls it; empty if it does not say
 * @param published when it was published, in the words of the list; empty if it does not say
 */
public record Wanted(URI address, String title, String published) {
  public Wanted {
    requireNonNull(title, "title");
    requireNonNull(published, "published");
    if (address.getHost() == null) {
      throw new IllegalArgumentException("no address: " + address);
    }
  }

  /**
   * A file by its address alone.
   *
   * @throws ChanceryException with {@link Fault#USER} if it is none
   */
  public static Wanted of(String address) {
    return parse(address)
        .map(one -> new Wanted(one, "", ""))
        .orElseThrow(
            () ->
                ChanceryException.at(
                    Fault.USER,
                    address,
                    "this is not the address of a file",
                    "Write it with http:// or https://."));
  }

  static Optional<URI> parse(String address) {
    try {
      URI uri = URI.create(address.strip());
      String scheme = String.valueOf(uri.getScheme());
      boolean web = scheme.equalsIgnoreCase("http") || scheme.equalsIgnoreCase("https");
      return web && uri.getHost() != null ? Optional.of(uri) : Optional.empty();
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
