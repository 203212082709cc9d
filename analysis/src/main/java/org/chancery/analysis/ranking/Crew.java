// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.BiFunction;
import org.chancery.analysis.evidence.Gathered;
import org.chancery.analysis.evidence.Gatherer;
import org.chancery.analysis.evidence.Memory;
import org.chancery.analysis.evidence.Moment;

/**
 * Threads that gather evidence side by side. What comes out, and in which order, does not depend
 * on how many there are: nobody writes what another reads.
 */
final class Crew implements AutoCloseable {
  private final ExecutorService threads;
  private final BlockingQueue<Gatherer> idle = new LinkedBlockingQueue<>();

  Crew(Memory memory, int size) {
    this.threads = Executors.newFixedThreadPool(size);
    for (int i = 0; i < size; i++) {
      idle.add(new Gatherer(memory));
    }
  }

  /** Begins to gather the evidence for questions and to make something of each. */
  <T> Pending<T> begin(
      Moment moment, List<Question> questions, BiFunction<Gathered, Question, T> work) {
    List<CompletableFuture<List<T>>> parts = new ArrayList<>();
    int from = 0;
    while (from < questions.size()) {
      int to = endOfEntity(questions, from);
      List<Question> part = questions.subList(from, to);
      parts.add(CompletableFuture.supplyAsync(() -> all(moment, part, work), threads));
      from = to;
    }
    return new Pending<>(parts);
  }

  /* Questions of one entity share its walks, and stay together. */
  private static int endOfEntity(List<Question> questions, int from) {
    int entity = questions.get(from).query().entity();
    int to = from;
    while (to < questions.size() && questions.get(to).query().entity() == entity) {
      to++;
    }
    return to;
  }

  private <T> List<T> all(
      Moment moment, List<Question> questions, BiFunction<Gathered, Question, T> work) {
    Gatherer gatherer = idle.remove(); // there are as many as threads
    List<T> made = new ArrayList<>();
    for (Question question : questions) {
      made.add(work.apply(gatherer.gather(moment, question.query()), question));
    }
    idle.add(gatherer);
    return made;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }

  /** What a crew was set to, in parts that may not be done yet. */
  record Pending<T>(List<CompletableFuture<List<T>>> parts) {
    /** Waits for all of it; in the order of the questions. */
    List<T> await() {
      List<T> all = new ArrayList<>();
      parts.forEach(part -> all.addAll(part.join()));
      return all;
    }
  }
}
