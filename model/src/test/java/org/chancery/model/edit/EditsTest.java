// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.model.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.chancery.model.actor.ActorId;
import org.chancery.model.event.EventId;
import org.chancery.model.event.IncidentRule;
import org.chancery.model.event.Status;
import org.chancery.model.ontology.EventType;
import org.chancery.model.time.Edtf;
import org.junit.jupiter.api.Test;

final class EditsTest {
  private static final EventId A = new EventId("gdelt:1");
  private static final EventId B = new EventId("gdelt:2");
  private static final EventId C = new EventId("chronology:c");
  private static final EventId D = new EventId("chronology:d");
  private static final Grounds WHY = new Grounds("test", Optional.empty(), Optional.empty());

  @Test
  void touchesNothingWithoutEdits() {
    assertThat(Edits.replay(List.of()).corrections()).isEmpty();
  }

  @Test
  void rejectsOnlyTheEventNamed() {
    Edits edits = Edits.replay(List.of(new Reject(A, WHY)));

    assertThat(correction(edits, A).rejected()).isTrue();
    assertThat(edits.of(B)).isEmpty();
  }

  @Test
  void laterRecodingHoldsWhereItSaysAnything() {
    Edits edits =
        Edits.replay(
            List.of(
                new Recode(A, status(Status.DISPUTED).then(date("2023")), WHY),
                new Recode(A, date("2023-04"), WHY)));

    Recoding recoding = correction(edits, A).recoding();

    assertThat(recoding.status()).contains(Status.DISPUTED);
    assertThat(recoding.date()).contains(Edtf.parse("2023-04"));
  }

  @Test
  void recodingTheActReplacesTypeModeAndCodeTogether() {
    Edits edits =
        Edits.replay(
            List.of(new Recode(A, type(EventType.ACCUSE), WHY), new Recode(A, cameo("042"), WHY)));

    Recoding recoding = correction(edits, A).recoding();

    assertThat(recoding.type()).isEmpty();
    assertThat(recoding.cameo()).contains("042");
  }

  @Test
  void orderOfRecodingsMatters() {
    Recode first = new Recode(A, status(Status.NEGATED), WHY);
    Recode second = new Recode(A, status(Status.ANNOUNCED), WHY);

    assertThat(correction(Edits.replay(List.of(first, second)), A).recoding().status())
        .contains(Status.ANNOUNCED);
    assertThat(correction(Edits.replay(List.of(second, first)), A).recoding().status())
        .contains(Status.NEGATED);
  }

  @Test
  void restoreUndoesWhatCameBeforeAndNotWhatComesAfter() {
    Edits undone =
        Edits.replay(
            List.of(
                new Reject(A, WHY),
                new Recode(A, status(Status.NEGATED), WHY),
                new Split(A, WHY),
                new Restore(A, WHY)));
    Edits redone = Edits.replay(List.of(new Restore(A, WHY), new Reject(A, WHY)));

    assertThat(correction(undone, A).nothingLeft()).isTrue();
    assertThat(correction(undone, A).edits()).hasSize(4);
    assertThat(correction(redone, A).rejected()).isTrue();
  }

  @Test
  void mergedEventsShareTheNumberOfTheirIds() {
    Edits edits = Edits.replay(List.of(merge(B, A)));

    assertThat(incident(edits, A)).contains(IncidentRule.numberOf(List.of(A, B)));
    assertThat(incident(edits, B)).isEqualTo(incident(edits, A));
  }

  @Test
  void mergeOfMergedTakesAllAlong() {
    Edits edits = Edits.replay(List.of(merge(A, B), merge(C, D), merge(B, C)));

    assertThat(List.of(A, B, C, D))
        .extracting(event -> incident(edits, event))
        .containsOnly(Optional.of(IncidentRule.numberOf(List.of(A, B, C, D))));
    assertThat(correction(edits, A).edits()).containsExactly(merge(A, B), merge(B, C));
  }

  @Test
  void orderOfMergesDoesNotMatter() {
    Edits one = Edits.replay(List.of(merge(A, B), merge(B, C)));
    Edits other = Edits.replay(List.of(merge(C, B), merge(B, A)));

    assertThat(incident(one, A)).isEqualTo(incident(other, A));
  }

  @Test
  void splitAfterMergeLeavesTheOthersTogether() {
    Edits edits = Edits.replay(List.of(merge(A, B, C), new Split(B, WHY)));

    assertThat(incident(edits, B)).contains(IncidentRule.numberOf(List.of(B)));
    assertThat(incident(edits, A)).contains(IncidentRule.numberOf(List.of(A, C)));
    assertThat(incident(edits, C)).isEqualTo(incident(edits, A));
  }

  @Test
  void whoIsLeftAloneGoesBackToTheRule() {
    Edits edits = Edits.replay(List.of(merge(A, B), new Split(B, WHY)));

    assertThat(incident(edits, A)).isEmpty();
    assertThat(correction(edits, A).edits()).containsExactly(merge(A, B), new Split(B, WHY));
  }

  @Test
  void mergeDoesNotForgetAnEarlierSplit() {
    Edits edits = Edits.replay(List.of(new Split(A, WHY), merge(A, B), new Restore(B, WHY)));

    assertThat(incident(edits, A)).contains(IncidentRule.numberOf(List.of(A)));
    assertThat(incident(edits, B)).isEmpty();
  }

  @Test
  void mergeAfterSplitJoinsAgain() {
    Edits edits = Edits.replay(List.of(new Split(A, WHY), merge(A, B)));

    assertThat(incident(edits, A)).contains(IncidentRule.numberOf(List.of(A, B)));
  }

  @Test
  void tellsEditsOfEventsThatAreNotRecorded() {
    Edits edits = Edits.replay(List.of(new Reject(A, WHY), merge(A, D), new Split(C, WHY)));

    assertThat(edits.dangling(Set.of(A, B)::contains))
        .containsExactly(
            new DanglingEdit(2, merge(A, D), List.of(D)),
            new DanglingEdit(3, new Split(C, WHY), List.of(C)));
    assertThat(edits.of(C)).isPresent();
  }

  @Test
  void replaysEveryKindOfOperation() {
    List<EditOperation> one =
        List.of(
            merge(A, B),
            new Recode(A, status(Status.NEGATED), WHY),
            new Reject(A, WHY),
            new Restore(A, WHY),
            new Split(A, WHY));

    assertThat(one.stream().map(EditOperation::getClass).toArray())
        .containsExactlyInAnyOrder(
            Arrays.stream(EditOperation.class.getPermittedSubclasses()).toArray());
    assertThat(correction(Edits.replay(one), A).edits()).isEqualTo(one);
  }

  @Test
  void refusesAnEditThatSaysNothing() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Grounds(" ", Optional.empty(), Optional.empty()));
    assertThatIllegalArgumentException().isThrownBy(() -> new Recode(A, Recoding.NONE, WHY));
    assertThatIllegalArgumentException().isThrownBy(() -> merge(A, A));
    assertThatIllegalArgumentException().isThrownBy(() -> merge(A));
    assertThatIllegalArgumentException().isThrownBy(() -> cameo("4"));
  }

  private static Correction correction(Edits edits, EventId event) {
    return edits.of(event).orElseThrow();
  }

  private static Optional<Long> incident(Edits edits, EventId event) {
    return correction(edits, event).incident();
  }

  private static Merge merge(EventId... events) {
    return new Merge(List.of(events), WHY);
  }

  private static Recoding status(Status status) {
    return recoding(Optional.empty(), Optional.empty(), Optional.of(status), Optional.empty());
  }

  private static Recoding date(String date) {
    return recoding(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Edtf.parse(date)));
  }

  private static Recoding type(EventType type) {
    return recoding(Optional.of(type), Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Recoding cameo(String code) {
    return recoding(Optional.empty(), Optional.of(code), Optional.empty(), Optional.empty());
  }

  private static Recoding recoding(
      Optional<EventType> type,
      Optional<String> cameo,
      Optional<Status> status,
      Optional<Edtf> date) {
    Optional<ActorId> nobody = Optional.empty();
    return new Recoding(type, Optional.empty(), cameo, status, date, nobody, nobody);
  }
}
