// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A noun phrase that is being put together: a noun, whose it is, and who is named with it. */
final class PhraseDraft {
  private final Roles.Found noun;
  private final int head;
  private final List<Named> owners = new ArrayList<>();
  private int begin;
  private int end;
  private Optional<Named> person = Optional.empty();
  private Optional<Span> stranger = Optional.empty();

  PhraseDraft(Roles.Found noun, int head) {
    this.noun = noun;
    this.head = head;
    this.begin = Math.min(noun.begin(), head);
    this.end = Math.max(noun.end(), head + 1);
  }

  /** A stretch of words. */
  record Span(int begin, int end) {}

  void owner(Named owner) {
    owners.add(owner);
    span(owner.begin(), owner.end());
  }

  /** Somebody the tables or the document know is named with the noun. */
  void person(Named known) {
    person = Optional.of(known);
    span(known.begin(), known.end());
  }

  /** Somebody is named with the noun whom nobody knows yet. */
  void stranger(int from, int to) {
    stranger = Optional.of(new Span(from, to));
    span(from, to);
  }

  private void span(int from, int to) {
    begin = Math.min(begin, from);
    end = Math.max(end, to);
  }

  Roles.Found noun() {
    return noun;
  }

  Role role() {
    return noun.role();
  }

  int head() {
    return head;
  }

  int begin() {
    return begin;
  }

  int end() {
    return end;
  }

  List<Named> owners() {
    return List.copyOf(owners);
  }

  Optional<Named> person() {
    return person;
  }

  Optional<Span> stranger() {
    return stranger;
  }

  /** Whether its owners stand after the noun: rebels in Mali. */
  boolean ownersFollow() {
    return !owners.isEmpty() && owners.get(0).begin() > head;
  }
}
