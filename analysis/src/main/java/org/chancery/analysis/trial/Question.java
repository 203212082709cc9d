// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.trial;

import java.util.List;
import java.util.Optional;
import org.chancery.analysis.verdict.Reason;

/** What a claim expects, as a question that can be put to the record in several ways. */
interface Question {
  /** What the record answers under a choice; empty where nothing can be reckoned so. */
  Optional<Answer> answer(Choice choice);

  /**
   * The choices that make a difference, the main one first.
   *
   * @param testimony what speaks for and against it, of which one thing at a time can be left out
   */
  List<Choice> choices(Testimony testimony);

  /** What stands in the way of deciding it, as the record shows. */
  List<Reason> obstacles();

  /** What speaks for and against it. */
  Testimony testimony();

  /** What is on record of it in words, under the main choice. */
  String figures();

  /** How many incidents or values are on record of it. */
  int onRecord();

  /** What else a reader should know, in sentences. */
  default List<String> notes() {
    return List.of();
  }
}
