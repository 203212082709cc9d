// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.fetch;

import static java.util.Objects.requireNonNull;

import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.time.Timekeeper;
import org.chancery.store.fetch.Manners;
import org.chancery.store.fetch.Transport;

/**
 * Where slices come from, and how they are asked for.
 *
 * @param address what messages call it
 * @param transport how its files are brought
 * @param manners how it is asked
 * @param timekeeper how time passes
 * @param now the time, UTC: what should be there by now is expected
 */
public record Source(
    String address,
    Transport transport,
    Manners manners,
    Timekeeper timekeeper,
    LocalDateTime now) {
  private static final String AGENT = "Chancery"; // how it makes itself known

  /* More at once is no longer polite. */
  private static final int MOST_AT_ONCE = 16;
  private static final double HIGHEST_RATE = 1_000;

  public Source {
    requireNonNull(address, "address");
    requireNonNull(transport, "transport");
    requireNonNull(manners, "manners");
    requireNonNull(timekeeper, "timekeeper");
    requireNonNull(now, "now");
  }

  /**
   * A source that answers over HTTP.
   *
   * @param address {@code http://data.gdeltproject.org}, or that of a mirror
   * @param rate requests a second at most, above 0 and up to 1,000
   * @param concurrency how many at once at most, 1 to 16
   * @throws ChanceryException with {@link Fault#USER} if these say something else
   */
  public static Source overHttp(
      String address, double rate, int concurrency, Timekeeper timekeeper, LocalDateTime now) {
    requirePolite(rate, concurrency);
    return new Source(
        address,
        new HttpTransport(address, AGENT),
        Manners.USUAL.with(rate, concurrency),
        timekeeper,
        now);
  }

  /**
   * All of the web, one file after the other; paths are whole addresses.
   *
   * @param rate requests a second at most, above 0 and up to 1,000
   * @param headers sent with each request
   * @throws ChanceryException with {@link Fault#USER} if the rate says something else
   */
  public static Source ofAddresses(
      double rate, Map<String, String> headers, Timekeeper timekeeper, LocalDateTime now) {
    requirePolite(rate, 1);
    Map<String, String> all = new HashMap<>(headers);
    all.putIfAbsent("User-Agent", AGENT);
    return new Source(
        "the web", HttpTransport.ofAddresses(all), Manners.USUAL.with(rate, 1), timekeeper, now);
  }

  private static void requirePolite(double rate, int concurrency) {
    if (!(rate > 0 && rate <= HIGHEST_RATE) || concurrency < 1 || concurrency > MOST_AT_ONCE) {
      throw ChanceryException.at(
          Fault.USER,
          "--rate " + rate + " --concurrency " + concurrency,
          "a source cannot be asked like this",
          "Say a rate above 0 and up to 1000, and 1 to 16 at once.");
    }
  }
}
