// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.fetch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the lists of a source say of slices. Lists of 2.0 have lines {@code BYTES MD5 ADDRESS}, that
 * of 1.0 {@code MD5 FILE}. Of an address only the name of the file counts. A line that is neither
 * is counted and passed over: real lists have cut lines. Of two lines for one slice the later
 * holds.
 *
 * <p>Not thread-safe.
 */
public final class SliceList {
  private static final Pattern LINE =
      Pattern.compile("(?:(\\d{1,18})\\s+)?([0-9A-Fa-f]{32})\\s+\\*?(?:\\S*/)?([^\\s/]+)");

  private final Predicate<Slice> wanted;
  private final Map<Slice, Checksum> checksums = new HashMap<>();
  private Optional<LocalDateTime> newest = Optional.empty();
  private long malformed;

  /**
   * A list of nothing yet.
   *
   * @param wanted slices of which it is to be remembered what the lists say; a list of all history
   *     has a million lines
   */
  public SliceList(Predicate<Slice> wanted) {
    this.wanted = wanted;
  }

  /** Adds what a list says. */
  public void read(InputStream list) throws IOException {
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.ISO_8859_1));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (!line.isBlank()) {
        add(line.strip());
      }
    }
  }

  private void add(String line) {
    Matcher match = LINE.matcher(line);
    if (!match.matches()) {
      malformed++;
      return;
    }
    Optional<Slice> named = Slice.named(match.group(3)).filter(slice -> fits(slice, match));
    if (named.isEmpty()) {
      return; // a gkg file, or one of another feed
    }
    Slice slice = named.get();
    if (newest.isEmpty() || slice.ends().isAfter(newest.get())) {
      newest = Optional.of(slice.ends());
    }
    if (wanted.test(slice)) {
      OptionalLong bytes =
          match.group(1) == null
              ? OptionalLong.empty()
              : OptionalLong.of(Long.parseLong(match.group(1)));
      checksums.put(slice, new Checksum(bytes, match.group(2)));
    }
  }

  /* The list of 2.0 always says how long a file is; a line that has lost its length is no line. */
  private static boolean fits(Slice slice, Matcher match) {
    return slice.feed() == GdeltFeed.BACK || match.group(1) != null;
  }

  /** What the lists say of a slice; empty if it is in none. */
  public Optional<Checksum> checksum(Slice slice) {
    return Optional.ofNullable(checksums.get(slice));
  }

  /** When the time of the newest slice is over that any list tells of, wanted or not. */
  public Optional<LocalDateTime> newest() {
    return newest;
  }

  /** How many lines were neither of a slice nor of any other file. */
  public long malformed() {
    return malformed;
  }
}
