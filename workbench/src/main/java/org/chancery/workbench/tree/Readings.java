// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.chancery.model.time.Edtf;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Decimal;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;

/** The readings that every file needs. */
public final class Readings {
  private static final int LONGEST_DATE = 80; // characters: two full dates with time and zone

  private Readings() {}

  /** A text that is not blank; space around it is taken off. */
  public static Reading<String> text() {
    return (node, complaints) -> {
      if (!(node instanceof Scalar scalar)) {
        return wrongShape(node, "a text", complaints);
      }
      if (scalar.text().isBlank()) {
        complaints.add(node.line(), Reason.MISSING, "the text is empty", "");
        return Optional.empty();
      }
      if (scalar.text().codePoints().anyMatch(Readings::isNoText)) {
        complaints.add(
            node.line(), Reason.BAD_VALUE, "a character that no text has, written with \\", "");
        return Optional.empty();
      }
      return Optional.of(scalar.text().strip());
    };
  }

  /** A date. */
  public static Reading<Edtf> date() {
    return parsed(Readings::parseDate, Reason.BAD_DATE);
  }

  /** {@code true} or {@code false}. */
  public static Reading<Boolean> truth() {
    return choice("value", List.of(true, false), String::valueOf);
  }

  /** A decimal number from 0 to 1. */
  public static Reading<BigDecimal> share() {
    return parsed(Decimal::parseShare, Reason.BAD_VALUE);
  }

  /** One of a few values, by its label, in any case. */
  public static <T> Reading<T> choice(
      String kind, Collection<T> values, Function<? super T, String> label) {
    List<String> labels = values.stream().map(label).toList();
    return (node, complaints) ->
        text()
            .read(node, complaints)
            .flatMap(
                word -> {
                  Optional<T> found =
                      values.stream()
                          .filter(value -> label.apply(value).equalsIgnoreCase(word))
                          .findFirst();
                  if (found.isEmpty()) {
                    complaints.addUnknown(
                        node.line(), Reason.BAD_VALUE, kind, word, labels, "Valid values");
                  }
                  return found;
                });
  }

  /**
   * A text that a parser understands.
   *
   * @param parser throws {@link IllegalArgumentException} with a message for people
   */
  public static <T> Reading<T> parsed(Function<String, T> parser, Reason reason) {
    return (node, complaints) ->
        text()
            .read(node, complaints)
            .flatMap(
                word -> {
                  try {
                    return Optional.of(parser.apply(word));
                  } catch (IllegalArgumentException refused) {
                    complaints.add(node.line(), reason, String.valueOf(refused.getMessage()), "");
                    return Optional.empty();
                  }
                });
  }

  /** A list; empty if any item is complained of. */
  public static <T> Reading<List<T>> list(Reading<T> item) {
    return (node, complaints) -> {
      if (!(node instanceof Sequence sequence)) {
        complaints.add(
            node.line(),
            Reason.WRONG_SHAPE,
            "a list belongs here, not " + node.shape(),
            "Write it in brackets, as in [one, other].");
        return Optional.empty();
      }
      List<T> items = new ArrayList<>();
      for (Node one : sequence.items()) {
        item.read(one, complaints).ifPresent(items::add);
      }
      boolean whole = items.size() == sequence.items().size();
      return whole ? Optional.of(List.copyOf(items)) : Optional.empty();
    };
  }

  /** A list of at least one item. */
  public static <T> Reading<List<T>> someOf(Reading<T> item) {
    return (node, complaints) -> {
      if (node instanceof Sequence sequence && sequence.items().isEmpty()) {
        complaints.add(node.line(), Reason.MISSING, "the list is empty", "");
        return Optional.empty();
      }
      return list(item).read(node, complaints);
    };
  }

  /** A mapping of its own. */
  public static <T> Reading<T> mapping(List<String> keys, Function<Fields, Optional<T>> reader) {
    return (node, complaints) -> {
      if (!(node instanceof Mapping mapping)) {
        return wrongShape(
            node, "a mapping with the keys " + String.join(", ", keys) + ",", complaints);
      }
      return reader.apply(Fields.of(mapping, keys, complaints));
    };
  }

  /** Complains that something else belongs here. */
  public static <T> Optional<T> wrongShape(Node node, String wanted, Complaints complaints) {
    complaints.add(
        node.line(), Reason.WRONG_SHAPE, wanted + " belongs here, not " + node.shape(), "");
    return Optional.empty();
  }

  private static boolean isNoText(int point) {
    boolean control = Character.isISOControl(point) && point != '\n' && point != '\t';
    return control || Character.getType(point) == Character.SURROGATE;
  }

  private static Edtf parseDate(String text) {
    if (text.length() > LONGEST_DATE) {
      throw new IllegalArgumentException(Quoted.of(text) + " is not an EDTF date");
    }
    return Edtf.parse(text);
  }
}
