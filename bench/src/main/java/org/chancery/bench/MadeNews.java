// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.chancery.model.time.Edtf;
import org.chancery.text.document.Block;
import org.chancery.text.document.Document;

/**
 * News made up by a seeded generator: no two articles alike, of about twelve sentences, of which
 * some two in five tell what states do to each other and the rest is what else stands in the news.
 */
final class MadeNews {
  private static final List<String> STATES =
      List.of(
          "Kenya",
          "Somalia",
          "France",
          "Germany",
          "Poland",
          "Belarus",
          "Ukraine",
          "Russia",
          "China",
          "India",
          "Pakistan",
          "Turkey",
          "Greece",
          "Egypt",
          "Sudan",
          "Chad",
          "Mali",
          "Niger",
          "Brazil",
          "Peru",
          "Chile",
          "Japan",
          "Vietnam",
          "Laos",
          "Iran",
          "Iraq",
          "Jordan",
          "Israel",
          "Norway",
          "Latvia",
          "Serbia",
          "Albania",
          "Mexico",
          "Canada",
          "Ghana",
          "Togo");
  private static final List<String> ACTS =
      List.of(
          "%s accused %s on %s of moving troops to the border near post %d.",
          "The foreign minister of %s met his counterpart from %s on %s to discuss %d open files.",
          "%s will provide %4$d million dollars in aid to %2$s, a spokesman said on %3$s.",
          "%s expelled %4$d diplomats from %2$s after a dispute over fishing rights on %3$s.",
          "Soldiers from %s shelled a village in %s on %s, killing %d people.",
          "%s urged %s on %s to release %d fishermen held since the spring.",
          "Parliament in %s rejected a proposal by %s on %s to open %d border crossings.",
          "%s and %s signed an agreement on %s to build %d bridges.");
  private static final List<String> REST =
      List.of(
          "The weather in the hills stayed cold on %3$s, and %4$d roads were under snow.",
          "Shares closed lower on %3$s after %4$d days of gains, traders at the exchange noted.",
          "A bakery in the old town sold %4$d loaves on %3$s, more than in any week of the year.",
          "The orchestra will play %4$d concerts this season, the first of them on %3$s.",
          "Growers in %s hope for a better harvest than the %4$d tonnes of last year.",
          "The museum showed %4$d paintings that nobody had seen since the war, and stays open on %3$s.",
          "It was the %4$d. match of the season, and the visitors from %s won it late on %3$s.");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private final Random random;
  private int made;

  MadeNews(long seed) {
    this.random = new Random(seed);
  }

  /** Articles of about so many characters together. */
  List<Document> ofSize(long characters) {
    List<Document> articles = new ArrayList<>();
    long size = 0;
    while (size < characters) {
      Document article = article();
      articles.add(article);
      size += article.blocks().stream().mapToInt(block -> block.text().length()).sum();
    }
    return articles;
  }

  private Document article() {
    List<Block> blocks = new ArrayList<>();
    for (int paragraph = 0; paragraph < 4; paragraph++) {
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < 3; i++) {
        text.append(sentence()).append(' ');
      }
      blocks.add(new Block(Block.Kind.BODY, text.toString().strip(), ""));
    }
    made++;
    return new Document(
        "made-" + made,
        Optional.empty(),
        Optional.of(Edtf.parse("2024-06-1" + random.nextInt(10))),
        Optional.empty(),
        Optional.of("en"),
        "",
        blocks);
  }

  private String sentence() {
    String one = pick(STATES);
    String other = pick(STATES);
    List<String> kind = random.nextInt(5) < 2 ? ACTS : REST;
    return pick(kind).formatted(one, other, pick(DAYS), 2 + random.nextInt(97));
  }

  private String pick(List<String> list) {
    return list.get(random.nextInt(list.size()));
  }
}
