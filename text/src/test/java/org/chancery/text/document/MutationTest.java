// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Damages a good file of each format in hundreds of ways. Whatever comes of it: a document or a
 * problem, in good time, and nothing thrown. Run it with another seed by -Dmutation.seed=…
 */
class MutationTest {
  private static final int MUTANTS = 300;
  private static final long SEED = Long.getLong("mutation.seed", 20_240_305L);
  private static final Duration LONGEST = Duration.ofSeconds(10);

  enum Sample {
    TEXT("a.txt"),
    MARKDOWN("a.md"),
    HTML("a.html"),
    RECORDS("a.jsonl"),
    PDF("a.pdf"),
    DOCX("a.docx"),
    ZIP("a.zip"),
    TAR("a.tar"),
    GZIP("a.tar.gz");

    private final String file;

    Sample(String file) {
      this.file = file;
    }

    byte[] bytes() throws IOException {
      return switch (this) {
        case TEXT -> text("A title¹\n\n5 March 2024\n\n%s\n\n- An item\n\nNOTES\n\n¹ A note.\n");
        case MARKDOWN ->
            text("---\ntitle: A\n---\n# T\n\n%s [a](b)[^1] **b** `c`\n\n| a | b |\n\n[^1]: N\n");
        case HTML ->
            text(
                "<html lang='en'><head><script type='application/ld+json'>{\"a\":[1]}</script>"
                    + "</head><body><nav>x</nav><article><h1>T</h1><p>%s<sup>1</sup></p>"
                    + "<table><tr><td>c</table></article></body></html>");
        case RECORDS ->
            text(
                "{\"id\":\"a\",\"date\":\"2024-03-05\",\"text\":\"%s\"}\n{\"id\":2,\"text\":\"b\"}\n");
        case PDF -> pdf();
        case DOCX -> docx();
        case ZIP -> Archive.zip(entries());
        case TAR -> Archive.tar(entries());
        case GZIP -> Archive.gzip(Archive.tar(entries()));
      };
    }

    private static byte[] text(String text) {
      return text.replace("%s", Intakes.PLANTED).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] pdf() throws IOException {
      try (PdfSample pdf = new PdfSample()) {
        return pdf.page()
            .line(60, 80, PdfSample.BOLD, 18, "A title")
            .body(60, 120, List.of(Intakes.PLANTED, "It did so on Tuesday."))
            .page()
            .body(60, 120, List.of("A second page."))
            .bytes();
      }
    }

    private static byte[] docx() throws IOException {
      try (DocxSample docx = new DocxSample()) {
        return docx.styled("Kop1", "A title")
            .withFootnote(Intakes.PLANTED, "A note.")
            .row(List.of("a", "b"))
            .bytes();
      }
    }

    private static Map<String, byte[]> entries() throws IOException {
      Map<String, byte[]> entries = new LinkedHashMap<>();
      entries.put("a.txt", TEXT.bytes());
      entries.put("b.html", HTML.bytes());
      entries.put("c.pdf", PDF.bytes());
      return entries;
    }
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  void findsTheSentenceInTheUndamagedFile(Sample sample) throws IOException {
    assertThat(Intakes.of(sample.file, sample.bytes()).hasPlanted()).isTrue();
  }

  @ParameterizedTest
  @EnumSource(Sample.class)
  @Timeout(120)
  void endsWithADocumentOrAProblemHoweverAFileIsDamaged(Sample sample) throws IOException {
    byte[] good = sample.bytes();
    Random random = new Random(SEED);
    int readable = 0;
    for (int i = 0; i < MUTANTS; i++) {
      byte[] bad = mutant(good, random);
      Intakes taken = read(sample, i, bad);
      assertThat(taken.documents().size() + taken.problems().size())
          .as("mutant %d of seed %d", i, SEED)
          .isPositive();
      readable += taken.documents().isEmpty() ? 0 : 1;
    }

    assertThat(readable).as("mutants that still gave a document").isPositive();
  }

  private static Intakes read(Sample sample, int number, byte[] bad) {
    long start = System.nanoTime();
    try {
      Intakes taken = Intakes.of(sample.file, bad);
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
      return taken;
    } catch (RuntimeException | StackOverflowError thrown) {
      return fail("mutant %d of seed %d: %s".formatted(number, SEED, thrown), thrown);
    }
  }

  private static byte[] mutant(byte[] good, Random random) {
    return switch (random.nextInt(5)) {
      case 0 -> flipped(good, random, 1 + random.nextInt(4));
      case 1 -> flipped(good, random, 1 + good.length / 20);
      case 2 -> Arrays.copyOf(good, random.nextInt(good.length));
      case 3 -> doubled(good, random);
      default -> without(good, random);
    };
  }

  private static byte[] flipped(byte[] good, Random random, int bytes) {
    byte[] bad = good.clone();
    for (int i = 0; i < bytes; i++) {
      bad[random.nextInt(bad.length)] = (byte) random.nextInt(256);
    }
    return bad;
  }

  /** A part of it twice, or many times. */
  private static byte[] doubled(byte[] good, Random random) {
    int from = random.nextInt(good.length);
    int length = random.nextInt(good.length - from);
    ByteArrayOutputStream bad = new ByteArrayOutputStream();
    bad.write(good, 0, from);
    for (int times = 1 + random.nextInt(20); times >= 0; times--) {
      bad.write(good, from, length);
    }
    bad.write(good, from + length, good.length - from - length);
    return bad.toByteArray();
  }

  private static byte[] without(byte[] good, Random random) {
    int from = random.nextInt(good.length);
    int to = from + random.nextInt(good.length - from);
    ByteArrayOutputStream bad = new ByteArrayOutputStream();
    bad.write(good, 0, from);
    bad.write(good, to, good.length - to);
    return bad.toByteArray();
  }
}
