// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads HTML: the main text of the page, its title, date, publisher and language. Nothing it refers
 * to is fetched, and no script in it is run.
 */
final class HtmlPage {
  private static final int DECLARED_WITHIN = 4_096;

  private HtmlPage() {}

  static Draft read(byte[] bytes) throws IOException {
    org.jsoup.nodes.Document page = parse(bytes);
    Facts facts = HtmlFacts.of(page);
    Element main = MainText.of(page);
    Draft draft = HtmlBlocks.of(main, facts);
    if (draft.blocks().stream().allMatch(block -> block.kind() == Block.Kind.TITLE)) {
      // All of it looks like menus. Better too much of the page than nothing of it.
      draft = HtmlBlocks.of(parse(bytes).body(), facts);
    }
    return draft;
  }

  private static org.jsoup.nodes.Document parse(byte[] bytes) throws IOException {
    Parser parser = Parser.htmlParser().setMaxDepth(Limits.HTML_DEPTH);
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    org.jsoup.nodes.Document page =
        head.contains("charset=")
            ? Jsoup.parse(new ByteArrayInputStream(bytes), null, "", parser)
            : Jsoup.parse(TextDecoder.decode(bytes), "", parser);
    page.outputSettings(new OutputSettings().prettyPrint(false));
    return page;
  }
}
