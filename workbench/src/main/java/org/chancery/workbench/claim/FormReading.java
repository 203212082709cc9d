// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.chancery.analysis.claim.Expectation;
import org.chancery.workbench.reading.Complaints;
import org.chancery.workbench.reading.Nearest;
import org.chancery.workbench.reading.Quoted;
import org.chancery.workbench.reading.Reason;
import org.chancery.workbench.tree.Fields;
import org.chancery.workbench.tree.Mapping;
import org.chancery.workbench.tree.Node;
import org.chancery.workbench.tree.Reading;
import org.chancery.workbench.tree.Readings;

/*
 * What is expected, in one of its forms. The form is told by a key that no other has; then only the
 * keys of that form are valid.
 */
final class FormReading implements Reading<Expectation> {
  private final Map<String, Form> forms;

  /* A form: the keys it may have, the one that tells it among them, and how it is read. */
  record Form(List<String> keys, Function<Fields, Optional<Expectation>> reader) {}

  FormReading(Terms terms, Referrals referrals) {
    ActForms acts = new ActForms(terms);
    MeasureForms measures = new MeasureForms(terms);
    GroupForms groups = new GroupForms(terms);
    TogetherForms together = new TogetherForms(this, referrals);
    this.forms =
        Map.ofEntries(
            Map.entry("happened", new Form(ActForms.HAPPENED, acts::happened)),
            Map.entry("never happened", new Form(ActForms.NEVER, acts::never)),
            Map.entry("order", new Form(ActForms.ORDER, acts::order)),
            Map.entry("replies", new Form(GroupForms.REPLIES, groups::replies)),
            Map.entry("words", new Form(GroupForms.WORDS, groups::words)),
            Map.entry("triad", new Form(GroupForms.TRIAD, groups::triad)),
            Map.entry("sides", new Form(GroupForms.SIDES, groups::sides)),
            Map.entry("standing", new Form(GroupForms.STANDING, groups::standing)),
            Map.entry("all of", new Form(TogetherForms.ALL, together::all)),
            Map.entry("any of", new Form(TogetherForms.ANY, together::any)),
            Map.entry("change", new Form(MeasureForms.CHANGE, measures::change)),
            Map.entry("level", new Form(MeasureForms.LEVEL, measures::level)),
            Map.entry("rank", new Form(MeasureForms.RANK, measures::rank)),
            Map.entry("higher than", new Form(MeasureForms.HIGHER, measures::higher)),
            Map.entry("lower than", new Form(MeasureForms.LOWER, measures::lower)),
            Map.entry("turn", new Form(MeasureForms.TURN, measures::turn)));
  }

  @Override
  public Optional<Expectation> read(Node node, Complaints complaints) {
    if (!(node instanceof Mapping mapping)) {
      return Readings.wrongShape(node, "one of the forms of claims", complaints);
    }
    List<String> told =
        mapping.entries().stream().map(Mapping.Entry::key).filter(forms::containsKey).toList();
    if (told.size() == 1) {
      return Optional.ofNullable(forms.get(told.get(0)))
          .flatMap(form -> form.reader().apply(Fields.of(mapping, form.keys(), complaints)));
    }
    if (told.isEmpty()) {
      complain(mapping, complaints);
    } else {
      complaints.add(
          mapping.line(),
          Reason.BAD_VALUE,
          "two forms in one: " + Quoted.of(told.get(0)) + " and " + Quoted.of(told.get(1)),
          "Put each into one of its own, under 'all of'.");
    }
    return Optional.empty();
  }

  private void complain(Mapping mapping, Complaints complaints) {
    List<String> telling = forms.keySet().stream().sorted().toList();
    String near =
        mapping.entries().stream()
            .flatMap(entry -> Nearest.to(entry.key(), telling).stream())
            .findFirst()
            .map(key -> "; did you mean '" + key + "'?")
            .orElse("");
    String keys =
        Stream.concat(Stream.of(""), mapping.entries().stream().map(Mapping.Entry::key))
            .reduce((one, other) -> one.isEmpty() ? other : one + ", " + other)
            .orElse("");
    complaints.add(
        mapping.line(),
        Reason.MISSING,
        "no form of claims has just the keys " + Quoted.of(keys) + near,
        "It needs one of " + String.join(", ", telling) + ".");
  }
}
