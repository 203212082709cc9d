// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.chancery.analysis.claim.Claim;
import org.chancery.workbench.golden.Told;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong in a file of claims is told with its line, and nothing is passed over. */
final class ClaimFileTest {
  private static final String SOUND = "{happened: {who: CHN}}";

  @Test
  void keepsTheOrderOfTheFileAndTheLines() {
    ClaimFile file = Claims.read("# two\n" + Claims.claim("b", SOUND) + Claims.claim("a", SOUND));

    assertThat(file.claims()).extracting(Claim::id).containsExactly("b", "a");
    assertThat(file.claims()).extracting(Claim::line).containsExactly(2, 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n", "# nothing yet\n"})
  void anEmptyFileHasNoClaims(String text) {
    assertThat(Claims.read(text)).isEqualTo(ClaimFile.EMPTY);
  }

  @Test
  void whatIsNoYamlIsTold() {
    assertThat(told("- id: [x\n- id: y\n")).startsWith("DATA:").contains("claims.yaml:");
  }

  @Test
  void aFileIsAListOfClaims() {
    assertThat(told("id: x\n")).contains("the claims are a list, and this is a mapping");
    assertThat(told("- only words\n")).contains("a claim with 'id'");
  }

  @Test
  void aWrongKeyIsToldWithTheRightOne() {
    assertThat(told("- {id: x, sais: So it was., expect: " + SOUND + "}"))
        .contains("unknown key 'sais'", "did you mean 'says'?", "claims.yaml:1")
        .doesNotContain("missing");
    assertThat(refused("{happened: {who: CHN, too: BLR}}"))
        .contains("unknown key 'too'", "did you mean 'to'?", "claims.yaml:2");
  }

  @Test
  void aClaimSaysSomethingAndExpectsSomething() {
    assertThat(told("- {id: x}")).contains("'says' is missing").contains("'expect' is missing");
  }

  @Test
  void anUnknownActorIsToldWithTheOneMeant() {
    assertThat(refused("{happened: {who: Bellarus}}"))
        .contains("unknown actor 'Bellarus'", "did you mean 'BLR'", "claims.yaml:2");
    assertThat(refused("{relation: BLR <-> Chyna, measure: words, level: cooperative, in: 2018}"))
        .contains("unknown actor 'Chyna'");
  }

  @ParameterizedTest
  @ValueSource(strings = {"BLR/OPP", "Citizen (Belarus)"})
  void aPartOfAStateIsNotTakenForTheWhole(String part) {
    assertThat(refused("{happened: {who: " + part + "}}"))
        .contains("'" + part + "' is a part of BLR");
  }

  @Test
  void anUnknownWorkIsTold() {
    assertThat(told("- {id: x, says: So., by: papper, expect: " + SOUND + "}"))
        .contains("'papper'", "did you mean 'paper'?");
  }

  @Test
  void twoFormsInOneAreRefused() {
    assertThat(
            refused(
                "{relation: BLR <-> EU, measure: words, level: cooperative, turn: up, in: 2018}"))
        .contains("two forms in one: 'level' and 'turn'", "all of", "claims.yaml:2");
  }

  @Test
  void noFormAtAllIsToldWithTheNearest() {
    assertThat(refused("{hapened: {who: CHN}}")).contains("did you mean 'happened'?");
    assertThat(refused("{}")).contains("no form of claims");
    assertThat(refused("rises")).contains("one of the forms of claims belongs here");
  }

  @Test
  void unchangedNeedsAMargin() {
    String form =
        "{relation: BLR <-> EU, measure: words, change: unchanged, from: 2018, to: 2019%s}";

    assertThat(refused(form.formatted(""))).contains("'unchanged' needs a margin above 0");
    assertThat(refused(form.formatted(", margin: 0"))).contains("'unchanged' needs a margin");
    assertThat(refused(form.formatted(", margin: -5%"))).contains("below 0");
  }

  @Test
  void anIdStandsOnce() {
    assertThat(told(Claims.claim("x", SOUND) + Claims.claim("x", SOUND)))
        .contains("'x' is already the claim of line 1", "claims.yaml:3");
    assertThat(told(Claims.claim("China_cooled", SOUND))).contains("is not an id");
  }

  @Test
  void aPartThatIsNoClaimIsTold() {
    assertThat(told(Claims.claim("china", SOUND) + Claims.claim("x", "{all of: [china, chyna]}")))
        .contains("unknown claim 'chyna'", "did you mean 'china'?", "claims.yaml:4");
  }

  @Test
  void aClaimIsNoPartOfItself() {
    assertThat(told(Claims.claim("x", "{all of: [x, " + SOUND + "]}")))
        .contains("the parts of 'x' lead in a circle, by 'x'", "claims.yaml:2");
  }

  @Test
  void claimsAreNotPartsOfEachOther() {
    String circle =
        Claims.claim("sound", SOUND)
            + Claims.claim("one", "{all of: [sound, {any of: [two, sound]}]}")
            + Claims.claim("two", "{any of: [sound, one]}");

    assertThat(told(circle))
        .contains("the parts of 'one' lead in a circle, by 'two'")
        .contains("the parts of 'two' lead in a circle, by 'one'")
        .doesNotContain("parts of 'sound'");
  }

  @Test
  void aPartOfSeveralClaimsIsNoCircle() {
    String text =
        Claims.claim("top", "{all of: [left, right]}")
            + Claims.claim("left", "{all of: [base, base]}")
            + Claims.claim("right", "{all of: [base, left]}")
            + Claims.claim("base", SOUND);

    assertThat(Claims.read(text).claims()).hasSize(4);
  }

  @Test
  void stretchesOfTimeDoNotOverlap() {
    assertThat(
            refused(
                "{relation: BLR <-> EU, measure: words, change: falls, from: 2018/2020, to: 2020}"))
        .contains("'from' and 'to' overlap");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "in: 2018-13 | 2018-13",
        "in: 2026/.. | has nothing of the case's period 2020-08/2024-12",
        "in: soon | soon"
      })
  void aStretchOfTimeIsADate(String in, String told) {
    assertThat(refused("{happened: {who: CHN}, " + in + "}")).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "around: 2022, window: 1 year | is not a single day",
        "around: election-early, window: 1 year | is not a single day: 2024",
        "around: leter, window: 1 year | did you mean 'letter'?",
        "around: 'gdelt:1', window: 1 year | unknown event",
        "around: letter, window: long | is no length of time",
        "around: letter | 'window' is missing",
        "around: letter, window: 1 year, from: 2018 | 'window' goes with 'around'",
        "from: 2018, to: 2019, window: 1 year | 'window' goes with 'around'",
        "from: 2018 | 'to' is missing"
      })
  void aChangeIsBetweenTwoStretches(String when, String told) {
    assertThat(refused("{relation: BLR <-> EU, measure: words, change: falls, " + when + "}"))
        .contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "relation: BLR EU, measure: words | is no relation",
        "relation: BLR <-> BLR, measure: words | with itself",
        "relation: BLR <-> EU, measure: wrods | did you mean 'words'?",
        "relation: BLR <-> EU, measure: words, on: RUS | 'on' does not go with 'relation'",
        "relation: BLR <-> EU, actor: BLR, measure: circle | does not go with 'actor'",
        "actor: BLR, measure: dependence | 'on' names the partner",
        "actor: BLR, measure: circle, on: RUS | 'on' names the partner",
        "actor: BLR, indicator: prisoners | unknown indicator",
        "alignment: BLR, with: RUS, measure: words | 'measure' does not go with 'alignment'"
      })
  void aNumberIsOfOneThing(String quantity, String told) {
    assertThat(refused("{" + quantity + ", level: above 1, in: 2018}")).contains(told);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{relation: BLR <-> EU, measure: words, level: high, in: 2018} | is no level",
        "{relation: BLR <-> EU, measure: words, rank: second, in: 2018} | is no rank",
        "{relation: BLR <-> partners, measure: words, rank: first, in: 2018} | have no rank",
        "{triad: [BLR, ARM, BLR], balance: balanced, in: 2018} | a triad is of three",
        "{replies: answered, relation: BLR -> partners, in: 2018} | of one partner",
        "{replies: answered, relation: BLR <-> EU, in: 2018} | of one side",
        "{order: [{who: CHN}]} | needs two acts",
        "{all of: [{happened: {who: CHN}}]} | at least two",
        "{happened: {between: [BLR, BLR]}} | between two",
        "{happened: {status: negated}} | not described",
        "{happened: {who: CHN}, at least: 0} | not a whole number from 1",
        "{happened: {who: CHN, mode: visit}} | a mode without a type",
        "{happened: {event: leter}} | did you mean 'letter'?",
        "{standing: BLR, in organisation: SCO, as: membre} | did you mean 'member'?"
      })
  void whatAFormCannotMeanIsRefused(String form, String told) {
    assertThat(refused(form)).contains(told);
  }

  @Test
  void anUnknownActorIsNotToldTwice() {
    assertThat(refused("{happened: {between: [BLR, Bellarus]}}")).doesNotContain("between two");
  }

  private static String refused(String form) {
    return told(Claims.claim("x", form));
  }

  private static String told(String text) {
    return Told.by(() -> Claims.read(text));
  }
}
