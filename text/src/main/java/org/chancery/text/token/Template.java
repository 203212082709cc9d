// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.token;

import java.util.ArrayList;
import java.util.List;

/**
 * How the tokens of one text or of two are put together with a model's special tokens.
 *
 * @param single for one text
 * @param pair for two
 */
record Template(List<Slot> single, List<Slot> pair) {
  Template {
    single = List.copyOf(single);
    pair = List.copyOf(pair);
  }

  /** What stands at a place. */
  enum Kind {
    SPECIAL,
    FIRST,
    SECOND
  }

  /**
   * A place.
   *
   * @param id number of the special token; no meaning for the texts
   * @param segment 0 or 1
   */
  record Slot(Kind kind, int id, int segment) {}

  /** BERT's: {@code [CLS] A [SEP] B [SEP]}. */
  static Template bert(int begin, int end) {
    List<Slot> single =
        List.of(
            new Slot(Kind.SPECIAL, begin, 0),
            new Slot(Kind.FIRST, 0, 0),
            new Slot(Kind.SPECIAL, end, 0));
    List<Slot> pair = new ArrayList<>(single);
    pair.add(new Slot(Kind.SECOND, 0, 1));
    pair.add(new Slot(Kind.SPECIAL, end, 1));
    return new Template(single, pair);
  }

  /** RoBERTa's: {@code <s> A </s></s> B </s>}, all of one segment. */
  static Template roberta(int begin, int end) {
    Slot stop = new Slot(Kind.SPECIAL, end, 0);
    List<Slot> single = List.of(new Slot(Kind.SPECIAL, begin, 0), new Slot(Kind.FIRST, 0, 0), stop);
    List<Slot> pair = new ArrayList<>(single);
    pair.addAll(List.of(stop, new Slot(Kind.SECOND, 0, 0), stop));
    return new Template(single, pair);
  }

  /** How many special tokens there are. */
  static int specials(List<Slot> slots) {
    return (int) slots.stream().filter(slot -> slot.kind() == Kind.SPECIAL).count();
  }

  static EncodedPair fill(List<Slot> slots, List<Integer> first, List<Integer> second) {
    List<Integer> ids = new ArrayList<>();
    List<Integer> segments = new ArrayList<>();
    for (Slot slot : slots) {
      List<Integer> here =
          switch (slot.kind()) {
            case SPECIAL -> List.of(slot.id());
            case FIRST -> first;
            case SECOND -> second;
          };
      for (int id : here) {
        ids.add(id);
        segments.add(slot.segment());
      }
    }
    return new EncodedPair(ids, segments);
  }
}
