// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;

/**
 * Reads the ids of the entries of one file: lower case and hyphens, each used once. Not
 * thread-safe: it remembers those it has read.
 */
public final class Ids {
  private static final String KEY = "id";
  private static final Pattern FORM = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*");

  private final String kind;
  private final String example;
  private final Map<String, Integer> lines = new HashMap<>();

  /**
   * Ids of one kind.
   *
   * @param kind of entry, as in "claim"
   * @param example of an id, for whoever writes another
   */
  public Ids(String kind, String example) {
    this.kind = kind;
    this.example = example;
  }

  /** The id that the fields give under {@code id}. One that is used again is complained of. */
  public Optional<String> read(Fields fields) {
    Optional<String> id = fields.required(KEY, Readings.parsed(this::parse, Reason.BAD_VALUE));
    id.ifPresent(name -> refuseSecond(name, fields));
    return id;
  }

  private String parse(String text) {
    if (!FORM.matcher(text).matches()) {
      throw new IllegalArgumentException(
          Quoted.of(text) + " is not an id; write lower case and hyphens, as in " + example);
    }
    return text;
  }

  private void refuseSecond(String id, Fields fields) {
    Integer before = lines.putIfAbsent(id, fields.line(KEY));
    if (before != null) {
      fields.complain(
          KEY,
          Reason.DUPLICATE_ID,
          Quoted.of(id) + " is already the " + kind + " of line " + before,
          "An id is never used again: choose another one.");
    }
  }
}
