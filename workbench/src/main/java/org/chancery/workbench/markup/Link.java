// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.markup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a link leads: a place in the page, a page beside it, or an address on the web. Only {@code
 * http} and {@code https} get through; what else a source claims to be an address stays text.
 */
public final class Link {
  private static final String UNSAFE = " \"'<>`{}|\\^()";

  private final String target;
  private final boolean outward;

  private Link(String target, boolean outward) {
    this.target = target;
    this.outward = outward;
  }

  /** A place in the same page. */
  public static Link to(Anchor anchor) {
    return new Link("#" + anchor.id(), false);
  }

  /**
   * A place in a page of the same folder.
   *
   * @param file name of that page
   */
  public static Link to(String file, Anchor anchor) {
    return new Link(escape(file) + "#" + anchor.id(), false);
  }

  /** An address on the web; empty if it is of no scheme that may be followed. */
  public static Optional<Link> toWeb(String address) {
    String trimmed = address.strip();
    String lower = trimmed.toLowerCase(Locale.ROOT);
    boolean allowed = lower.startsWith("http://") || lower.startsWith("https://");
    boolean hasHost = allowed && trimmed.length() > trimmed.indexOf("//") + 2;
    return hasHost ? Optional.of(new Link(escape(trimmed), true)) : Optional.empty();
  }

  /** The target as it goes into {@code href}, or into a Markdown link. */
  public String target() {
    return target;
  }

  /** Whether it leaves the brief. */
  public boolean outward() {
    return outward;
  }

  /** Percent-encodes what an address may not hold, and what could end it in HTML or Markdown. */
  private static String escape(String address) {
    StringBuilder escaped = new StringBuilder(address.length());
    for (byte unit : address.getBytes(StandardCharsets.UTF_8)) {
      if (unit <= ' ' || unit == 0x7f || UNSAFE.indexOf(unit) >= 0) {
        escaped.append('%').append(String.format(Locale.ROOT, "%02X", unit & 0xff));
      } else {
        escaped.append((char) unit);
      }
    }
    return escaped.toString();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Link that && target.equals(that.target);
  }

  @Override
  public int hashCode() {
    return target.hashCode();
  }

  @Override
  public String toString() {
    return target;
  }
}
