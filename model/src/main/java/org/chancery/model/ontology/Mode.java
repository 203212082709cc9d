// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.ontology;

import static java.util.Objects.requireNonNull;

import java.util.regex.Pattern;

/**
 * How an event of a type was done: {@code visit} for CONSULT. {@link Ontology#mode} gives those
 * that PLOVER knows.
 *
 * @param type the type that the mode belongs to; the same name can be a mode of two types
 * @param name lower case, words joined by hyphens
 */
public record Mode(EventType type, String name) {
  private static final Pattern NAME = Pattern.compile("[a-z]+(?:-[a-z]+)*");

  public Mode {
    requireNonNull(type, "type");
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("'" + name + "' is not the name of a mode");
    }
  }
}
