// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.chancery.analysis.evidence.Acts;
import org.chancery.analysis.evidence.Gathered;
import org.chancery.analysis.evidence.Memory;
import org.chancery.analysis.evidence.Moment;
import org.chancery.analysis.evidence.Query;
import org.chancery.analysis.evidence.RuleBook;
import org.chancery.analysis.fact.History;
import org.chancery.analysis.fact.Kinship;

/**
 * Goes through a history once, in the order of time, and has the sieve and the rules learn from
 * each question before the memory learns its answers; the shortlists become the lessons of the
 * curves.
 */
final class Learner {
  /** Part of the steps that only fill the memory. */
  private static final int UNASKED = 14;

  /** Part of the steps in which the sieve is still too coarse for lessons. */
  private static final int UNTAUGHT = 7;

  /** Beyond these, questions are drawn by a hash of their numbers, so that time stays bounded. */
  private static final int MOST_QUESTIONS = 300_000;

  private static final int MOST_LESSONS = 100_000;
  private static final int BLOCK = 64;
  private static final int SETS_OF_CURVES = 2;

  private final History history;
  private final Memory memory;
  private final Acts acts;
  private final Sieve sieve;
  private final RuleBook rules;
  private final List<Lesson> lessons = new ArrayList<>();

  Learner(History history, Kinship kinship) {
    this.history = history;
    this.memory = new Memory(kinship);
    this.acts = memory.acts();
    this.sieve = new Sieve(acts);
    this.rules = new RuleBook(acts);
  }

  Weights learn(int threads) {
    int[] steps = history.steps();
    try (Crew crew = new Crew(memory, threads)) {
      for (int i = 0; i < steps.length; i++) {
        if (i * UNASKED >= steps.length) {
          learn(crew, steps[i], i * UNTAUGHT >= steps.length);
        }
        memory.add(history.from(steps[i]).before(steps[i] + 1));
      }
    }
    return new Weights(sieve, rules, curves(threads));
  }

  private void learn(Crew crew, int step, boolean teach) {
    List<Question> questions = new ArrayList<>();
    for (Question question : Question.of(history.at(step), acts)) {
      if (isDrawn(question.query(), MOST_QUESTIONS, 0)) {
        questions.add(question);
      }
    }
    if (questions.isEmpty()) {
      return;
    }
    Moment moment = memory.open(step);
    Crew.Pending<Gathered> next = begin(crew, moment, questions, 0);
    for (int from = 0; from < questions.size(); from += BLOCK) {
      List<Gathered> gathered = next.await();
      next = begin(crew, moment, questions, from + BLOCK); // while the sieve learns from these
      for (int i = 0; i < gathered.size(); i++) {
        learn(gathered.get(i), questions.get(from + i), teach);
      }
    }
  }

  private static Crew.Pending<Gathered> begin(
      Crew crew, Moment moment, List<Question> questions, int from) {
    int to = Math.min(questions.size(), from + BLOCK);
    List<Question> block = from < to ? questions.subList(from, to) : List.of();
    return crew.begin(moment, block, (gathered, question) -> gathered);
  }

  private void learn(Gathered gathered, Question question, boolean teach) {
    if (gathered.size() == 0) {
      return;
    }
    float[] scores = sieve.score(gathered);
    if (teach && isDrawn(question.query(), MOST_LESSONS, 1)) {
      Shortlist shortlist = Shortlist.of(gathered, scores, sieve, rules);
      Lesson lesson = new Lesson(shortlist, shortlist.truths(question.answers()));
      if (lesson.truths() > 0) {
        lessons.add(lesson);
      }
    }
    sieve.learn(gathered, scores, question.answers());
    rules.learn(gathered, question.answers());
  }

  /* Whether a question is among the about so many of all; each fact asks two. */
  private boolean isDrawn(Query query, int most, int salt) {
    int all = 2 * history.facts().size();
    if (all <= most) {
      return true;
    }
    long key = (query.step() * 1_000_003L + query.entity()) * 1_000_003L + query.act() + salt;
    long mixed = (key ^ (key >>> 31)) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L; // the finisher of SplitMix64
    return Long.remainderUnsigned(mixed ^ (mixed >>> 32), all) < most;
  }

  private Curves curves(int threads) {
    ExecutorService pool = Executors.newFixedThreadPool(Math.min(threads, SETS_OF_CURVES));
    List<CompletableFuture<Curves>> sets =
        LongStream.rangeClosed(1, SETS_OF_CURVES)
            .mapToObj(
                seed ->
                    CompletableFuture.supplyAsync(
                        () -> Curves.learn(lessons, acts.count(), seed), pool))
            .toList();
    pool.shutdown();
    return Curves.mean(sets.stream().map(CompletableFuture::join).toList(), acts.count());
  }
}
