// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.chancery.analysis.fact.Fact;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;

/**
 * Counts all evidence on the questions of a step, in one pass over what came before it. The
 * questions are fixed by the past alone: every act that a source did to a target in the last
 * {@value Tally#YEAR} steps.
 */
final class Gathering {
  private final History past;
  private final Kinship kinship;
  private final int step;
  private final int horizon;
  private final Threads threads;
  private final Tally same;
  private final Tally pair;
  private final Tally pairGroup;
  private final Tally doing;
  private final Tally meeting;
  private final Tally source;
  private final Tally target;
  private final Tally relation;
  private final int[] last;
  private final int[] windows;
  private final int[] first;
  private final Neighbours neighbours;

  private Gathering(History past, Kinship kinship, int step, int horizon) {
    this.past = past;
    this.kinship = kinship;
    this.step = step;
    this.horizon = horizon;
    this.threads = new Threads(past);
    this.same = new Tally(threads.threads());
    this.pair = new Tally(threads.pairs());
    this.pairGroup = new Tally(threads.pairs() * kinship.relationGroups());
    this.doing = new Tally(threads.doings());
    this.meeting = new Tally(threads.meetings());
    this.source = new Tally(past.entities());
    this.target = new Tally(past.entities());
    this.relation = new Tally(past.relations());
    this.last = new int[threads.threads()];
    this.windows = new int[threads.threads()];
    this.first = new int[threads.pairs()];
    this.neighbours = new Neighbours(past, step);
  }

  /**
   * The questions of a step with their evidence.
   *
   * @param history of which only what came before the step is looked at
   * @param horizon length of a window, in steps
   */
  static Observation at(History history, Kinship kinship, int step, int horizon) {
    Gathering gathering = new Gathering(history.before(step), kinship, step, horizon);
    gathering.count();
    return gathering.observe();
  }

  private void count() {
    int[] lastWindow = new int[threads.threads()];
    Arrays.fill(lastWindow, -1);
    Arrays.fill(first, Integer.MAX_VALUE);
    int usable = wholeWindows();
    List<Fact> facts = past.facts();
    for (int i = 0; i < facts.size(); i++) {
      Fact fact = facts.get(i);
      int age = step - fact.step();
      int thread = threads.of(i);
      int between = threads.pair(fact.source(), fact.target());
      first[between] = Math.min(first[between], fact.step());
      last[thread] = fact.step();
      same.add(thread, age);
      pair.add(between, age);
      pairGroup.add(grouped(between, fact.relation()), age);
      doing.add(threads.doing(fact.source(), fact.relation()), age);
      meeting.add(threads.meeting(fact.relation(), fact.target()), age);
      source.add(fact.source(), age);
      target.add(fact.target(), age);
      relation.add(fact.relation(), age);
      int window = (age - 1) / horizon;
      if (window < usable && window != lastWindow[thread]) {
        lastWindow[thread] = window;
        windows[thread]++;
      }
    }
  }

  /* Windows that lie wholly in the last year and in the record. */
  private int wholeWindows() {
    return past.isEmpty() ? 0 : Math.min(Tally.YEAR, step - past.firstStep()) / horizon;
  }

  private int grouped(int between, int relation) {
    return between * kinship.relationGroups() + kinship.relationGroup(relation);
  }

  private Observation observe() {
    List<Question> questions = questions();
    int[][] counts = new int[Kind.values().length][questions.size()];
    int[][] ofs = new int[Kind.values().length][questions.size()];
    boolean[] lately = new boolean[questions.size()];
    for (int i = 0; i < questions.size(); i++) {
      Question question = questions.get(i);
      lately[i] = step - last[thread(question)] <= horizon;
      for (Kind kind : Kind.values()) {
        counts[kind.ordinal()][i] = count(kind, question);
        ofs[kind.ordinal()][i] = of(kind, question);
      }
    }
    return new Observation(step, questions, counts, ofs, lately);
  }

  private List<Question> questions() {
    List<Question> questions = new ArrayList<>();
    boolean[] asked = new boolean[threads.threads()];
    List<Fact> facts = past.facts();
    for (int i = facts.size() - 1; i >= 0; i--) {
      if (step - facts.get(i).step() > Tally.YEAR) {
        break;
      }
      if (!asked[threads.of(i)]) {
        asked[threads.of(i)] = true;
        questions.add(Question.of(facts.get(i)));
      }
    }
    Collections.sort(questions);
    return questions;
  }

  private int count(Kind kind, Question question) {
    int s = question.source();
    int r = question.relation();
    int o = question.target();
    int thread = thread(question);
    int there = threads.pair(s, o);
    int back = s == o ? -1 : threads.pair(o, s);
    int reverse = s == o ? -1 : threads.thread(o, r, s);
    int group = grouped(there, r);
    return switch (kind) {
      case SAME_WEEK -> same.week(thread);
      case SAME_MONTH -> same.month(thread);
      case SAME_QUARTER -> same.quarter(thread);
      case SAME_YEAR -> same.year(thread);
      case SAME_SINCE -> step - last[thread];
      case SAME_RHYTHM -> windows[thread];
      case REVERSE_MONTH -> same.month(reverse);
      case REVERSE_SINCE -> reverse < 0 ? Kind.NEVER : Math.min(Kind.NEVER, step - last[reverse]);
      case ALIKE_MONTH -> pairGroup.month(group) - same.month(thread);
      case UNLIKE_MONTH -> pair.month(there) - pairGroup.month(group);
      case OTHER_WEEK -> pair.week(there) - same.week(thread);
      case OTHER_YEAR -> pair.year(there) - same.year(thread);
      case ANSWER_WEEK -> pair.week(back) - same.week(reverse);
      case ANSWER_MONTH -> pair.month(back) - same.month(reverse);
      case ANSWER_YEAR -> pair.year(back) - same.year(reverse);
      case SOURCE_MONTH -> doing.month(threads.doing(s, r)) - same.month(thread);
      case SOURCE_YEAR -> doing.year(threads.doing(s, r)) - same.year(thread);
      case SOURCE_ANY -> source.month(s) - pair.month(there);
      case TARGET_MONTH -> meeting.month(threads.meeting(r, o)) - same.month(thread);
      case TARGET_YEAR -> meeting.year(threads.meeting(r, o)) - same.year(thread);
      case TARGET_ANY -> target.month(o) - pair.month(there);
      case CLIMATE_TREND -> relation.week(r);
      case SHARED_PARTNERS -> neighbours.shared(s, o);
      case ACQUAINTED_SINCE -> acquainted(there, back);
    };
  }

  private int acquainted(int there, int back) {
    int since = back < 0 ? first[there] : Math.min(first[there], first[back]);
    return Math.min(Kind.NEVER, step - since);
  }

  private int of(Kind kind, Question question) {
    return switch (kind) {
      case SAME_RHYTHM -> wholeWindows();
      case CLIMATE_TREND -> relation.quarter(question.relation());
      case SAME_WEEK,
          SAME_MONTH,
          SAME_QUARTER,
          SAME_YEAR,
          SAME_SINCE,
          REVERSE_MONTH,
          REVERSE_SINCE,
          ALIKE_MONTH,
          UNLIKE_MONTH,
          OTHER_WEEK,
          OTHER_YEAR,
          ANSWER_WEEK,
          ANSWER_MONTH,
          ANSWER_YEAR,
          SOURCE_MONTH,
          SOURCE_YEAR,
          SOURCE_ANY,
          TARGET_MONTH,
          TARGET_YEAR,
          TARGET_ANY,
          SHARED_PARTNERS,
          ACQUAINTED_SINCE ->
          0;
    };
  }

  private int thread(Question question) {
    return threads.thread(question.source(), question.relation(), question.target());
  }
}
