// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.chancery.text.language.Sentence;
import org.chancery.text.language.Word;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class GrammarTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Soldiers shelled the town.                             | shelled   | Soldiers    | town
          The town was shelled by soldiers.                      | shelled   | soldiers    | town
          The town was shelled.                                  | shelled   |             | town
          The towns attacked by soldiers were empty.             | attacked  | soldiers    | towns
          Iraq is being supplied with arms by Iran.              | supplied  | Iran        | Iraq
          The soldiers who shelled the town fled.                | shelled   | soldiers    | town
          The bridge that soldiers destroyed was old.            | destroyed | soldiers    | bridge
          The soldiers shelling the town fled.                   | shelling  | soldiers    | town
          Soldiers shelled and burned the town.                  | shelled   | Soldiers    | town
          Soldiers entered the town and shelled the bridge.      | shelled   | Soldiers    | bridge
          The minister refused to free the prisoners.            | free      | minister    | prisoners
          The minister urged the rebels to free the prisoners.   | free      | rebels      | prisoners
          The minister promised the rebels to free the prisoners.| free      | minister    | prisoners
          Citing the attack, the minister left the town.         | Citing    | minister    | attack
          Greece, along with Cyprus, condemned the raid.         | condemned | Greece Cyprus| raid
          Journalists detained by police were freed.             | detained  | police      | Journalists
          "We will bomb the camp," warned the president.         | warned    | president   |
          Troops backed by tanks attacked the town.              | attacked  | Troops      | town
          """)
  void knowsWhoDoesWhatToWhom(String text, String verb, String agents, String patients) {
    Sentence sentence = Read.sentence(text);
    Grammar grammar = new Grammar(sentence);
    Word word = Read.word(sentence, verb);

    assertThat(texts(grammar.agents(word))).isEqualTo(agents == null ? "" : agents);
    assertThat(texts(grammar.patients(word))).isEqualTo(patients == null ? "" : patients);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chad sent troops to Mali.                            | sent      | to      | Mali
          Chad sent a letter to Mali.                          | sent      | to      | Mali
          Chad withdrew from the treaty.                       | withdrew  | from    | treaty
          Chad pulled out of Mali.                             | pulled    | out_of  | Mali
          The attack by Chad on Mali failed.                   | attack    | by      | Chad
          The attack by Chad on Mali failed.                   | attack    | on      | Mali
          Chad filed a suit in a court in Paris against Mali.  | filed     | against | Mali
          Chad sent troops.                                    | sent      | to      |
          """)
  void findsWhatStandsAfterAPreposition(
      String text, String head, String preposition, String found) {
    Sentence sentence = Read.sentence(text);
    Grammar grammar = new Grammar(sentence);

    assertThat(texts(grammar.nearPrepositional(Read.word(sentence, head), preposition)))
        .isEqualTo(found == null ? "" : found);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Chad and Mali accused each other of theft.   | accused | true
          Chad and Mali fired at one another.          | fired   | true
          Chad and Mali accused the other side.        | accused | false
          Chad accused Mali of theft.                  | accused | false
          """)
  void knowsWhatIsDoneToEachOther(String text, String verb, boolean reciprocal) {
    Sentence sentence = Read.sentence(text);

    assertThat(new Relatives(sentence).reciprocal(Read.word(sentence, verb))).isEqualTo(reciprocal);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The town was shelled.               | shelled | true
          The towns attacked by soldiers were empty.| attacked | true
          Soldiers shelled the town.          | shelled | false
          Soldiers have shelled the town.     | shelled | false
          """)
  void knowsPassives(String text, String verb, boolean passive) {
    Sentence sentence = Read.sentence(text);

    assertThat(new Grammar(sentence).passive(Read.word(sentence, verb))).isEqualTo(passive);
  }

  private static String texts(List<Word> words) {
    return words.stream().map(Word::text).collect(Collectors.joining(" "));
  }
}
