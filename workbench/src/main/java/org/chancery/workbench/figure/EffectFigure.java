// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.chancery.workbench.markup.Element;

/**
 * An effect against none, and below it the same effect under other reasonable choices, the smallest
 * first. Ratios are drawn on a logarithmic scale. Shapes tell on which side a point lies.
 *
 * @param id name of the figure in the page; letters, digits, hyphens
 * @param title what it shows
 * @param axis what the effects are held against
 * @param main the effect; its choice is the main one
 * @param choices the same under other choices
 * @param silent choices under which there is no figure
 */
public record EffectFigure(
    String id, String title, Axis axis, Point main, List<Point> choices, List<String> silent) {
  /** Up to so many choices all have their names. */
  public static final int NAMED = 25;

  public EffectFigure {
    requireNonNull(id, "id");
    requireNonNull(title, "title");
    requireNonNull(axis, "axis");
    requireNonNull(main, "main");
    choices = List.copyOf(choices);
    silent = List.copyOf(silent);
  }

  /**
   * What effects are held against.
   *
   * @param unit their unit in words
   * @param ratio whether they are ratios, which are positive
   * @param nothing the effect that is none
   * @param threshold the effect beyond which the claim holds
   * @param claimed where the claim holds; empty if that is not known
   */
  public record Axis(
      String unit, boolean ratio, double nothing, double threshold, Optional<Region> claimed) {
    public Axis {
      requireNonNull(unit, "unit");
      requireNonNull(claimed, "claimed");
    }

    /** As far beyond none as the threshold, on the other side. */
    double mirrored() {
      return ratio ? nothing * nothing / threshold : 2 * nothing - threshold;
    }
  }

  /** The effects for which a claim holds. */
  public enum Region {
    ABOVE,
    BELOW,
    WITHIN
  }

  /** On which side of none a point lies, as the claim has it. */
  public enum Side {
    CLAIMED("as claimed"),
    CONTRARY("the other side"),
    NEITHER("neither");

    private final String label;

    Side(String label) {
      this.label = label;
    }

    String label() {
      return label;
    }
  }

  /**
   * An effect under a choice.
   *
   * @param choice the choice in words
   * @param effect the effect
   * @param ends its interval
   * @param words the effect as it is printed
   * @param side its side
   */
  public record Point(String choice, double effect, Optional<Ends> ends, String words, Side side) {
    public Point {
      requireNonNull(choice, "choice");
      requireNonNull(ends, "ends");
      requireNonNull(words, "words");
      requireNonNull(side, "side");
      if (!Double.isFinite(effect)) {
        throw new IllegalArgumentException("an effect that is no number: " + effect);
      }
    }
  }

  /** The ends of an interval. */
  public record Ends(double low, double high) {
    public Ends {
      if (!(Double.isFinite(low) && Double.isFinite(high) && low <= high)) {
        throw new IllegalArgumentException("no interval: " + low + ", " + high);
      }
    }
  }

  /** The picture at one of its two sizes. */
  public Element draw(Format format) {
    return new EffectDrawing(this, format).draw();
  }

  /** How many choices lie on a side. */
  long on(Side side) {
    return choices.stream().filter(point -> point.side() == side).count();
  }

  /** What the picture shows, in words. */
  public String describe() {
    StringBuilder words = new StringBuilder(main.choice() + ": " + main.words() + ". ");
    words.append("No effect is ").append(EffectScale.write(axis.nothing()));
    if (axis.threshold() != axis.nothing()) {
      words.append(", the margin ").append(EffectScale.write(axis.threshold()));
    }
    words.append(". ");
    if (choices.isEmpty()) {
      return words.append("There is no other choice to make.").toString();
    }
    words.append(
        "Of %d choices %d lie on the side of the claim, %d on the other, %d on neither."
            .formatted(
                choices.size() + silent.size(),
                on(Side.CLAIMED),
                on(Side.CONTRARY),
                on(Side.NEITHER) + silent.size()));
    return words.toString();
  }
}
