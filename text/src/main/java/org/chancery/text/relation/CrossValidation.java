// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.relation;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import org.chancery.text.relation.RelationTrainer.Prepared;

/**
 * Judges a trainer on examples that it was not shown: the file is parted into folds, and each is
 * judged by a model of all others.
 *
 * <p>Which fold an example is in depends on nothing but its sentence, by SHA-256, so that the same
 * sentence with other marks is never in training and test at once, and nothing is random.
 */
public final class CrossValidation {
  private final RelationTrainer trainer;
  private final int folds;

  /**
   * A validation.
   *
   * @param folds 2 or more
   */
  public CrossValidation(RelationTrainer trainer, int folds) {
    this.trainer = requireNonNull(trainer, "trainer");
    this.folds = folds;
    if (folds < 2) {
      throw new IllegalArgumentException("folds: " + folds);
    }
  }

  /**
   * What models of the other folds say of each example, in their order.
   *
   * @throws IllegalArgumentException if the examples outside a fold have fewer than two labels
   */
  public List<Judgement> judge(List<RelationExample> examples) {
    List<Prepared> prepared = trainer.prepared(examples);
    List<Judgement> judgements = new ArrayList<>();
    List<Integer> places = examples.stream().map(example -> fold(example.sentence())).toList();
    List<RelationModel> models = new ArrayList<>();
    for (int fold = 0; fold < folds; fold++) {
      models.add(without(fold, prepared, places));
    }
    for (int i = 0; i < prepared.size(); i++) {
      Prepared one = prepared.get(i);
      String said = models.get(places.get(i)).classify(one.values().keySet()).label();
      judgements.add(new Judgement(one.example().label(), said));
    }
    return judgements;
  }

  private RelationModel without(int fold, List<Prepared> prepared, List<Integer> places) {
    List<Prepared> rest = new ArrayList<>();
    for (int i = 0; i < prepared.size(); i++) {
      if (places.get(i) != fold) {
        rest.add(prepared.get(i));
      }
    }
    return trainer.train(rest, new Training("", rest.size()));
  }

  /** The fold of a sentence, from 0. White space makes no difference. */
  int fold(String sentence) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256")
              .digest(sentence.strip().replaceAll("\\s+", " ").getBytes(StandardCharsets.UTF_8));
      return Math.floorMod(ByteBuffer.wrap(digest).getInt(), folds);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
