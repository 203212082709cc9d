// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.analysis.measure;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import org.chancery.model.event.Incident;
import org.chancery.model.ontology.QuadClass;

/** What is measured of a relation in a stretch of time. */
public enum Measure {
  /** How many incidents there were, of any kind. */
  INCIDENTS("incidents", Form.RATE),
  /** How much cooperation there was. */
  COOPERATION("cooperation", Form.RATE),
  /** How much conflict there was, as a positive number. */
  CONFLICT("conflict", Form.RATE),
  /** Cooperation less conflict. */
  NET("net cooperation", Form.BALANCE),
  /** Cooperation less conflict of the verbal quad classes. */
  WORDS("words", Form.BALANCE),
  /** Cooperation less conflict of the material quad classes. */
  DEEDS("deeds", Form.BALANCE),
  /** Which part of the incidents is conflict, by quad class. */
  SHARE_OF_CONFLICT("share of conflict", Form.SHARE);

  private final String label;
  private final Form form;

  Measure(String label, Form form) {
    this.label = label;
    this.form = form;
  }

  /** What kind of number a measure is. */
  public enum Form {
    /** An amount a month, from 0; compared by its ratio. */
    RATE,
    /** A difference of two amounts a month, of either sign; compared by its difference. */
    BALANCE,
    /** A part of a whole, 0 to 1; compared by its difference. */
    SHARE
  }

  /** The measure of this name; empty if there is none. */
  public static Optional<Measure> parse(String label) {
    return Arrays.stream(values()).filter(one -> one.label.equals(label.strip())).findFirst();
  }

  /** The name as users write it. */
  public String label() {
    return label;
  }

  /** What kind of number it is. */
  public Form form() {
    return form;
  }

  /** Whether an incident has a part in it. */
  public boolean has(Incident incident) {
    Optional<QuadClass> quad = incident.act().quad();
    return switch (this) {
      case INCIDENTS -> true;
      case COOPERATION -> quad.filter(QuadClass::cooperative).isPresent();
      case CONFLICT -> quad.filter(one -> !one.cooperative()).isPresent();
      case WORDS -> quad.filter(one -> !one.material()).isPresent();
      case DEEDS -> quad.filter(QuadClass::material).isPresent();
      case NET, SHARE_OF_CONFLICT -> quad.isPresent();
    };
  }

  /**
   * What an incident adds: to an amount, its weight without the sign; to a balance, its weight with
   * it; to a share, 1 for conflict and 0 for cooperation. The sign of the weight decides what is
   * cooperation and what is conflict; for some acts that is another thing than their quad class.
   *
   * @return none where the incident has no part in it, or no weight of that kind
   */
  public OptionalDouble weigh(Incident incident, Weight weight) {
    if (this == INCIDENTS) {
      return OptionalDouble.of(1);
    }
    Optional<BigDecimal> its = weight.of(incident);
    return its.isEmpty() ? OptionalDouble.empty() : part(incident, its.get().doubleValue());
  }

  private OptionalDouble part(Incident incident, double weight) {
    boolean counts =
        switch (this) {
          case INCIDENTS, NET -> true;
          case COOPERATION -> weight > 0;
          case CONFLICT -> weight < 0;
          case SHARE_OF_CONFLICT -> weight != 0;
          case WORDS, DEEDS -> has(incident);
        };
    if (!counts) {
      return OptionalDouble.empty();
    }
    return switch (form) {
      case RATE -> OptionalDouble.of(Math.abs(weight));
      case BALANCE -> OptionalDouble.of(weight);
      case SHARE -> OptionalDouble.of(weight < 0 ? 1 : 0);
    };
  }
}
