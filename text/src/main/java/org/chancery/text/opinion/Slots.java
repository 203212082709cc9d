// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.opinion;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.model.event.Participant;
import org.chancery.text.coding.CodedEvent;

/**
 * What stands for {@code {source}} and {@code {target}} in a statement: the text's own words.
 *
 * @param source for those who act
 * @param target for those acted upon
 */
record Slots(String source, String target) {
  static final String SOURCE = "{source}";
  static final String TARGET = "{target}";

  /**
   * The sides of an event. Of a mutual one, which has several sources and no target, the first is
   * the source and the others the target.
   *
   * @param nobody stands for a side that the text leaves open
   */
  static Slots of(CodedEvent event, String nobody) {
    List<Participant> sources = event.sources();
    List<Participant> targets = event.targets();
    if (targets.isEmpty() && sources.size() > 1) {
      targets = sources.subList(1, sources.size());
      sources = sources.subList(0, 1);
    }
    return new Slots(words(sources, nobody), words(targets, nobody));
  }

  /** A statement, of which the first letter is a capital. */
  String fill(String pattern) {
    int at = pattern.indexOf(SOURCE);
    String filled =
        at < 0
            ? pattern.replace(TARGET, target)
            : pattern.substring(0, at).replace(TARGET, target)
                + source
                + pattern.substring(at + SOURCE.length()).replace(TARGET, target);
    return filled.isEmpty()
        ? filled
        : Character.toString(Character.toUpperCase(filled.codePointAt(0)))
            + filled.substring(filled.offsetByCodePoints(0, 1));
  }

  private static String words(List<Participant> side, String nobody) {
    return side.isEmpty()
        ? nobody
        : side.stream()
            .map(one -> one.who().mention().strip())
            .distinct()
            .collect(Collectors.joining(" and "));
  }
}
