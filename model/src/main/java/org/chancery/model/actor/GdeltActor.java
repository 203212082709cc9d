// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.actor;

import java.util.List;
import java.util.stream.Stream;

/**
 * What GDELT writes of an actor; a field it leaves empty is an empty text. Spaces at the ends,
 * which its back files have, are dropped.
 *
 * @param code Actor1Code, such as {@code BLRGOV} or {@code IGOEUREEC}
 * @param name Actor1Name, in capitals
 * @param country Actor1CountryCode: a state or a part of the world
 * @param knownGroup Actor1KnownGroupCode
 * @param type1 Actor1Type1Code
 * @param type2 Actor1Type2Code
 * @param type3 Actor1Type3Code
 */
public record GdeltActor(
    String code,
    String name,
    String country,
    String knownGroup,
    String type1,
    String type2,
    String type3) {
  public GdeltActor {
    code = code.strip();
    name = name.strip();
    country = country.strip();
    knownGroup = knownGroup.strip();
    type1 = type1.strip();
    type2 = type2.strip();
    type3 = type3.strip();
  }

  /** Code and name, as they are shown: {@code BLRGOV MINSK}. */
  public String mention() {
    return (code + " " + name).strip();
  }

  /** The types that it has, in order. */
  List<String> types() {
    return Stream.of(type1, type2, type3).filter(type -> !type.isEmpty()).toList();
  }
}
