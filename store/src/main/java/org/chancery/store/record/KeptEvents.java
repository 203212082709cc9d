// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.store.record;

import java.util.Arrays;
import org.chancery.model.event.EventId;

/*
 * How it works. A hash table with open addressing of the numbers alone: 16 bytes or less for each
 * event, where a set of objects takes 50.
 */
/** The events of GDELT that the record has, by their numbers. Not thread-safe. */
final class KeptEvents {
  private static final long FREE = Long.MIN_VALUE;
  private static final int LONGEST = 18; // digits that a long holds for sure

  private long[] slots = filled(1 << 12);
  private int count;

  static KeptEvents of(Database database) {
    KeptEvents kept = new KeptEvents();
    database.forEach(
        "select e.native_id from event e join origin o on o.id = e.origin where o.feed = 'gdelt'",
        row -> kept.add(row.getString(1)));
    return kept;
  }

  void add(EventId event) {
    add(event.nativeId());
  }

  private void add(String nativeId) {
    if (2 * count >= slots.length) {
      grow();
    }
    put(number(nativeId));
  }

  boolean contains(EventId event) {
    long number = number(event.nativeId());
    return slots[slot(number)] == number;
  }

  private void put(long number) {
    int slot = slot(number);
    if (slots[slot] == FREE) {
      slots[slot] = number;
      count++;
    }
  }

  private int slot(long number) {
    int mask = slots.length - 1;
    int slot = (int) ((number * 0x9e3779b97f4a7c15L) >>> 32) & mask; // golden ratio, as usual
    while (slots[slot] != FREE && slots[slot] != number) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] old = slots;
    slots = filled(old.length * 2);
    count = 0;
    for (long number : old) {
      if (number != FREE) {
        put(number);
      }
    }
  }

  private static long[] filled(int length) {
    long[] slots = new long[length];
    Arrays.fill(slots, FREE);
    return slots;
  }

  /* GDELT numbers its events; where two had one number, the second bears ~2 behind it. */
  private static long number(String nativeId) {
    int end = nativeId.indexOf('~');
    String digits = end < 0 ? nativeId : nativeId.substring(0, end);
    return digits.length() <= LONGEST ? Long.parseLong(digits) : digits.hashCode();
  }
}
