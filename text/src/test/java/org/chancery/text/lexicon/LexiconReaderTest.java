// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Set;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.model.ontology.EventType;
import org.chancery.model.ontology.Ontology;
import org.chancery.text.lexicon.Condition.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LexiconReaderTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          bomb                         | 1 | no section [TYPE] stands above
          [BOMB]                       | 1 | 'BOMB' is no PLOVER type
          [ASSAULT/handshake]          | 1 | 'handshake' is no mode of ASSAULT
          [ASSAULT                     | 1 | the section lacks its closing bracket
          [SANCTION = gas cut]         | 1 | 'gas cut' is no code of an act
          [*ask = beg]                 | 1 | 'beg' is no code of an act
          [*wonder]                    | 1 | '*wonder' is no operator
          @troops                      | 1 | a set is written '@name = word, word'
          @a = b, , c                  | 1 | the set @a has an empty word
          @a = @b                      | 1 | there is no set @b
          @a = @b¶@b = @a              | 1 | the set @a contains itself
          @a = b¶@a = c                | 2 | the set @a is there already, in own.lex:1
          [AID]¶¶give {@nobody}        | 3 | there is no set @nobody
          [AID]¶give {food             | 2 | a brace is not closed
          [AID]¶give food}             | 2 | a brace is not closed
          [AID]¶give/x                 | 2 | '/x' is no part of speech
          [AID]¶give to{food}          | 2 | 'to{food}' lacks a colon before its brace
          [AID]¶give {fo$od}           | 2 | 'fo$od' is no word
          [AID]¶> to                   | 2 | the pattern has no head
          [AID]¶give > t$o             | 2 | 't$o' is no word
          [AID]¶# talk¶give {a,¶b      | 3 | a brace is not closed
          """)
  void namesEachMistakeWithFileAndLine(String text, int line, String what) {
    ChanceryException mistake =
        catchThrowableOfType(ChanceryException.class, () -> read(text.replace("¶", "\n")));

    assertThat(mistake).isNotNull();
    assertThat(mistake.where()).contains("own.lex:" + line);
    assertThat(mistake.what()).contains(what);
    assertThat(mistake.fault()).isEqualTo(Fault.USER);
  }

  @Test
  void readsTheCodeOfAnOntologyOfOnesOwn() {
    List<Pattern> patterns = read("[SANCTION/discontinue = gas-cut]\nthrottle {gas}\n[AID]\nfeed");

    assertThat(patterns.get(0).code()).contains("gas-cut");
    assertThat(patterns.get(0).sense().act().orElseThrow().type()).isEqualTo(EventType.SANCTION);
    assertThat(patterns.get(1).code()).isEmpty();
  }

  @Test
  void readsAPatternWithAllItsParts() {
    Pattern pattern =
        read("@crops = wheat, rice\n[AID]\nhand_out {food, @crops} +over to|for:{poor} < subj > to")
            .get(0);

    assertThat(pattern.head()).isEqualTo("hand");
    assertThat(pattern.parts()).containsExactly("hand", "out");
    assertThat(pattern.conditions())
        .containsExactly(
            new Condition(Slot.OBJECT, Set.of(), Set.of("food", "wheat", "rice")),
            new Condition(Slot.PARTICLE, Set.of("over"), Set.of()),
            new Condition(Slot.PREPOSITION, Set.of("to", "for"), Set.of("poor")));
    assertThat(pattern.sense().act().orElseThrow().type()).isEqualTo(EventType.AID);
    assertThat(pattern.roles()).isEqualTo(new Roles(List.of("subj"), List.of("to"), false));
    assertThat(pattern.weight()).isEqualTo(4);
  }

  @Test
  void readsOnePatternForEachHeadAndKeepsMutualApart() {
    List<Pattern> patterns = read("[CONSULT]\nmeet|confer_with > with mutual");

    assertThat(patterns).extracting(Pattern::head).containsExactly("meet", "confer");
    assertThat(patterns).allMatch(pattern -> pattern.roles().mutual());
    assertThat(patterns.get(0).roles().target()).containsExactly("with");
  }

  @Test
  void takesNounsByTheirLastPartAndLooksForTheirOwners() {
    Pattern pattern = read("[ASSAULT]\nair_strike/n").get(0);

    assertThat(pattern.head()).isEqualTo("strike");
    assertThat(pattern.roles().source()).startsWith("poss");
    assertThat(pattern.roles().target()).startsWith("on");
  }

  @Test
  void goesOnInTheNextLineAfterAComma() {
    assertThat(read("[AID]\ngive {food, # bread\n wheat}").get(0).conditions().get(0).words())
        .containsExactlyInAnyOrder("food", "wheat");
  }

  @Test
  void readsTheBundledFilesWithoutMistake() {
    assertThat(Lexicon.bundled().heads()).hasSizeGreaterThan(500);
    assertThat(Lexicon.bundled().byCameo().heads()).hasSizeGreaterThan(500);
  }

  private static List<Pattern> read(String text) {
    return LexiconReader.read(List.of(new LexiconFile("own.lex", text, false)), Ontology.bundled())
        .patterns();
  }
}
