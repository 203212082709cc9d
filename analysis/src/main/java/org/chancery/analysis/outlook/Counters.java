// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.Arrays;
import java.util.List;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;

/** All counts that evidence needs, taken in one pass over the past of a step. */
final class Counters {
  private final Kinship kinship;
  private final int step;
  private final int days;
  private final int windows;
  private final Threads threads;
  private final Tally same;
  private final Tally pair;
  private final Tally pairGroup;
  private final Tally doing;
  private final Tally meeting;
  private final Tally source;
  private final Tally target;
  private final int[] last;
  private final int[] hits;
  private final Latest latest;
  private final Neighbours neighbours;

  /**
   * @param past nothing of which is at or after the step
   * @param horizon length of a window, in steps
   */
  Counters(History past, Kinship kinship, int step, int horizon) {
    this.kinship = kinship;
    this.step = step;
    this.days = past.isEmpty() ? 0 : Math.min(Tally.YEAR, step - past.firstStep());
    this.windows = days / horizon;
    this.threads = new Threads(past);
    this.same = new Tally(threads.threads());
    this.pair = new Tally(threads.pairs());
    this.pairGroup = new Tally(threads.pairs() * kinship.relationGroups());
    this.doing = new Tally(threads.doings());
    this.meeting = new Tally(threads.meetings());
    this.source = new Tally(past.entities());
    this.target = new Tally(past.entities());
    this.last = new int[threads.threads()];
    this.hits = new int[threads.threads()];
    this.latest = new Latest(threads.pairs());
    this.neighbours = new Neighbours(past, step);
    count(past.facts(), horizon);
  }

  private void count(List<Fact> facts, int horizon) {
    int[] lastWindow = new int[threads.threads()];
    Arrays.fill(lastWindow, -1);
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      int age = step - fact.step();
      int thread = threads.of(i);
      int between = threads.pair(fact.source(), fact.target());
      last[thread] = fact.step();
      latest.add(between, fact.relation(), fact.step());
      same.add(thread, age);
      pair.add(between, age);
      pairGroup.add(grouped(between, fact.relation()), age);
      doing.add(threads.doing(fact.source(), fact.relation()), age);
      meeting.add(threads.meeting(fact.relation(), fact.target()), age);
      source.add(fact.source(), age);
      target.add(fact.target(), age);
      int window = (age - 1) / horizon;
      if (window < windows && window != lastWindow[thread]) {
        lastWindow[thread] = window;
        hits[thread]++;
      }
    }
  }

  private int grouped(int between, int relation) {
    return between * kinship.relationGroups() + kinship.relationGroup(relation);
  }

  /** What a kind is a count of: days or windows that the record has of the last year; else 0. */
  int of(Kind kind) {
    return switch (kind.scale()) {
      case RATE -> days;
      case ODDS -> windows;
      case COUNT, DAYS -> 0;
    };
  }

  /** The counts on a question that was seen. */
  Place place(Question question) {
    return new Place(question);
  }

  /** Where the counts on a question are found. */
  final class Place {
    private final int s;
    private final int o;
    private final int relation;
    private final int thread;
    private final int reverse;
    private final int there;
    private final int back;
    private final int group;
    private final int doer;
    private final int meeter;

    Place(Question question) {
      this.s = question.source();
      this.o = question.target();
      this.relation = question.relation();
      this.thread = threads.thread(s, relation, o);
      this.there = threads.pair(s, o);
      this.reverse = s == o ? -1 : threads.thread(o, relation, s);
      this.back = s == o ? -1 : threads.pair(o, s);
      this.group = grouped(there, relation);
      this.doer = threads.doing(s, relation);
      this.meeter = threads.meeting(relation, o);
    }

    int count(Kind kind) {
      return switch (kind) {
        case SAME_WEEK -> same.week(thread);
        case SAME_MONTH -> same.month(thread);
        case SAME_YEAR -> same.year(thread);
        case SAME_SINCE -> since(last[thread]);
        case SAME_RHYTHM -> hits[thread];
        case REVERSE_MONTH -> same.month(reverse);
        case REVERSE_SINCE -> reverse < 0 ? Kind.NEVER : since(last[reverse]);
        case ALIKE_MONTH -> pairGroup.month(group) - same.month(thread);
        case UNLIKE_MONTH -> pair.month(there) - pairGroup.month(group);
        case OTHER_WEEK -> pair.week(there) - same.week(thread);
        case OTHER_YEAR -> pair.year(there) - same.year(thread);
        case OTHER_SINCE ->
            latest.other(there, relation).stream().map(this::since).findFirst().orElse(Kind.NEVER);
        case ANSWER_WEEK -> pair.week(back) - same.week(reverse);
        case ANSWER_MONTH -> pair.month(back) - same.month(reverse);
        case ANSWER_YEAR -> pair.year(back) - same.year(reverse);
        case SOURCE_MONTH -> doing.month(doer) - same.month(thread);
        case SOURCE_YEAR -> doing.year(doer) - same.year(thread);
        case SOURCE_ANY -> source.month(s) - pair.month(there);
        case TARGET_MONTH -> meeting.month(meeter) - same.month(thread);
        case TARGET_YEAR -> meeting.year(meeter) - same.year(thread);
        case TARGET_ANY -> target.month(o) - pair.month(there);
        case SHARED_PARTNERS -> neighbours.shared(s, o);
      };
    }

    /** Whether it happened within so many steps before. */
    boolean within(int steps) {
      return step - last[thread] <= steps;
    }

    private int since(int then) {
      return Math.min(Kind.NEVER, step - then);
    }
  }
}
