// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.coding;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.chancery.text.actor.Mention;
import org.chancery.text.language.Sentence;

/**
 * What the lexicon finds in a text in which a source and a target are marked.
 *
 * @param parts the sentences of the text, in order
 */
public record PairReading(List<Part> parts) {
  public PairReading {
    parts = List.copyOf(parts);
  }

  /**
   * A sentence.
   *
   * @param source the words of the source; empty where it is in another sentence, or nowhere
   * @param target the words of the target, likewise
   * @param candidates what its words tell, in their order
   */
  public record Part(
      Sentence sentence,
      Optional<Marked> source,
      Optional<Marked> target,
      List<PairCandidate> candidates) {
    public Part {
      candidates = List.copyOf(candidates);
    }
  }

  /**
   * Words that are marked.
   *
   * @param begin index of the first
   * @param end index after the last
   * @param head index of the one that the others hang on
   */
  public record Marked(int begin, int end, int head) {
    static Marked of(Mention mention) {
      return new Marked(mention.begin(), mention.end(), mention.head());
    }

    /** Whether a word is one of them. */
    public boolean covers(int index) {
      return begin <= index && index < end;
    }

    /** Their indexes. */
    public BitSet words() {
      BitSet words = new BitSet(end);
      words.set(begin, end);
      return words;
    }
  }

  /** All candidates, the one that fits the marks best first; of equals the earlier. */
  public List<PairCandidate> ranked() {
    return parts.stream()
        .flatMap(part -> part.candidates().stream())
        .sorted(Comparator.comparingDouble(PairCandidate::fit).reversed())
        .toList();
  }
}
