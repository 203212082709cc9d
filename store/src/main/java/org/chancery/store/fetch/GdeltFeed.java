// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.util.Locale;
import java.util.Optional;

/**
 * What GDELT publishes events in. Paths begin at the address of the source.
 *
 * @see <a href="http://data.gdeltproject.org/documentation/GDELT-Event_Codebook-V2.0.pdf">GDELT 2.0
 *     Event codebook</a>
 */
public enum GdeltFeed {
  /** 2.0, of news in English, every quarter of an hour. */
  ENGLISH("gdeltv2/", "", "masterfilelist.txt", "lastupdate.txt"),
  /** 2.0, of news in other languages that GDELT translates. */
  TRANSLATION(
      "gdeltv2/", ".translation", "masterfilelist-translation.txt", "lastupdate-translation.txt"),
  /** 1.0: of years, of months from 2006, of days from April 2013. */
  BACK("events/", "", "md5sums", "");

  private final String folder;
  private final String infix;
  private final String list;
  private final String newest;

  GdeltFeed(String folder, String infix, String list, String newest) {
    this.folder = folder;
    this.infix = infix;
    this.list = list;
    this.newest = newest;
  }

  /** The feed of this name, in any case; empty if there is none. */
  public static Optional<GdeltFeed> parse(String name) {
    for (GdeltFeed feed : values()) {
      if (feed.label().equals(name.toLowerCase(Locale.ROOT))) {
        return Optional.of(feed);
      }
    }
    return Optional.empty();
  }

  /** The name as users read it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Path of the list of all its slices. */
  public String list() {
    return folder + list;
  }

  /** Path of the list of the newest, which may be ahead of the other; empty if there is none. */
  public Optional<String> newest() {
    return newest.isEmpty() ? Optional.empty() : Optional.of(folder + newest);
  }

  String folder() {
    return folder;
  }

  String infix() {
    return infix;
  }
}
