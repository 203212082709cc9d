// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.chancery.model.fault.Problem;
import org.chancery.text.document.Block.Kind;
import org.junit.jupiter.api.Test;

class JsonLinesTest {
  private static final String RECORD =
      "{\"id\":\"a17\",\"date\":\"2024-03-05T10:00:00Z\",\"source\":\"Baltic Daily\",\"title\":\"Two"
          + " out\",\"text\":\"Latvia expelled two Russian diplomats.\\n\\nEstonia followed.\"}";

  @Test
  void readsADocumentFromEachLine() {
    Intakes taken = Intakes.of("news.jsonl", RECORD + "\n\n{\"id\":18,\"text\":\"Second.\"}\n");

    assertThat(taken.problems()).isEmpty();
    assertThat(taken.documents())
        .extracting(Document::id)
        .containsExactly("news.jsonl#a17", "news.jsonl#18");
    Document first = taken.documents().get(0);
    assertThat(first.title()).contains("Two out");
    assertThat(first.date()).hasToString("Optional[2024-03-05]");
    assertThat(first.publisher()).contains("Baltic Daily");
    assertThat(first.blocks())
        .extracting(Block::kind, Block::text)
        .containsExactly(
            tuple(Kind.TITLE, "Two out"),
            tuple(Kind.BODY, Intakes.PLANTED),
            tuple(Kind.BODY, "Estonia followed."));
  }

  @Test
  void reportsABadLineWithItsNumberAndReadsTheRest() {
    Intakes taken =
        Intakes.of(
            "news.jsonl",
            "{\"id\":\"a\",\"text\":\n[1]\n{\"id\":\"b\"}\n{\"date\":\"soon\",\"text\":\"Third.\"}\n"
                + RECORD);

    assertThat(taken.problems())
        .extracting(Problem::line, Problem::reason)
        .containsExactly(
            tuple(1L, "json"), tuple(2L, "json"), tuple(3L, "missing"), tuple(4L, "date"));
    assertThat(taken.documents())
        .extracting(Document::id)
        .containsExactly("news.jsonl#line-4", "news.jsonl#a17");
  }

  @Test
  void givesTwoRecordsOfOneIdNamesOfTheirOwn() {
    Intakes taken = Intakes.of("n.jsonl", RECORD + "\n" + RECORD);

    assertThat(taken.documents())
        .extracting(Document::id)
        .containsExactly("n.jsonl#a17", "n.jsonl#a17@2");
    assertThat(taken.reasons()).containsExactly("duplicate-id");
  }

  @Test
  void takesTheSumOfTheLine() {
    Intakes taken = Intakes.of("n.jsonl", RECORD + "\n");

    assertThat(taken.document().sha256())
        .isEqualTo(Sha256.of(RECORD.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void tellsThemWithoutTheEndingOfAName() {
    assertThat(Intakes.of("-", RECORD).document().id()).isEqualTo("-#a17");
  }

  @Test
  void handsOutEachRecordBeforeItReadsFarOn() {
    byte[] record =
        ("{\"text\":\"" + "Latvia protested. ".repeat(10_000) + "\"}\n")
            .getBytes(StandardCharsets.UTF_8);
    int records = 100;
    AtomicInteger delivered = new AtomicInteger();
    InputStream feed =
        new InputStream() {
          private long at;

          @Override
          public int read() {
            return at < (long) records * record.length ? record[(int) (at++ % record.length)] : -1;
          }

          @Override
          public int read(byte[] target, int offset, int length) {
            // A record and what buffers hold, whatever has been read before.
            assertThat(at - (long) delivered.get() * record.length).isLessThan(2L * record.length);
            int count = 0;
            for (int next = read(); next >= 0; next = read()) {
              target[offset + count++] = (byte) next;
              if (count == length) {
                return count;
              }
            }
            return count == 0 ? -1 : count;
          }
        };

    new DocumentReader(
            document -> delivered.incrementAndGet(),
            problem -> {
              throw new AssertionError(problem);
            })
        .read("feed.jsonl", feed);

    assertThat(delivered).hasValue(records);
  }
}
