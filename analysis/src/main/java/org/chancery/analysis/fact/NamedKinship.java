// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.fact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.chancery.model.ontology.CameoAct;
import org.chancery.model.ontology.Ontology;

/**
 * Kinship as names tell it in ICEWS: {@code Foreign Affairs (Belarus)} is the role "Foreign
 * Affairs" of the group "Belarus", and so is {@code Belarus} itself, in a role that all whole
 * countries share. Names of persons and organisations say nothing, and they stay alone. Relations
 * go by the root of the CAMEO code that has their name. Underscores stand for blanks.
 */
public final class NamedKinship {
  private static final Pattern ROLE_OF_GROUP = Pattern.compile("(.+?) \\((.+)\\)");
  private static final int ROOT_DIGITS = 2;
  private static final String WHOLE = "";

  private final Map<String, Integer> numbers = new HashMap<>();
  private final Set<String> groups = new HashSet<>();

  private NamedKinship() {}

  /**
   * The kinship of these names.
   *
   * @param entities name of each entity, in the order of their numbers
   * @param relations name of each relation, in the order of their numbers
   */
  public static Kinship of(List<String> entities, List<String> relations, Ontology ontology) {
    return Kinship.of(
        new NamedKinship().groups(entities),
        new NamedKinship().roles(entities),
        new NamedKinship().roots(relations, ontology));
  }

  private int[] groups(List<String> names) {
    gather(names);
    return names.stream().mapToInt(name -> number(group(name))).toArray();
  }

  private int[] roles(List<String> names) {
    gather(names);
    return names.stream().mapToInt(name -> number(role(name))).toArray();
  }

  private void gather(List<String> names) {
    for (String name : names) {
      Matcher parts = parts(name);
      if (parts.matches()) {
        groups.add(parts.group(2));
      }
    }
  }

  private static String group(String name) {
    Matcher parts = parts(name);
    return parts.matches() ? parts.group(2) : blanks(name);
  }

  private String role(String name) {
    Matcher parts = parts(name);
    if (parts.matches()) {
      return parts.group(1);
    }
    return groups.contains(blanks(name)) ? WHOLE : "alone: " + name;
  }

  private int[] roots(List<String> names, Ontology ontology) {
    return names.stream()
        .map(NamedKinship::blanks)
        .map(name -> ontology.cameoNamed(name).map(NamedKinship::root).orElse("alone: " + name))
        .mapToInt(this::number)
        .toArray();
  }

  private static String root(CameoAct act) {
    return act.code().substring(0, ROOT_DIGITS);
  }

  private int number(String key) {
    return numbers.computeIfAbsent(key, unused -> numbers.size());
  }

  private static Matcher parts(String name) {
    return ROLE_OF_GROUP.matcher(blanks(name));
  }

  private static String blanks(String name) {
    return name.replace('_', ' ').strip();
  }
}
