// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.chancery.text.document.Block.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlPageTest {
  private static final String PAGE =
      """
      <!DOCTYPE html>
      <html lang="en-GB"><head>
        <title>Latvia expels two | Baltic Daily</title>
        <meta property="og:site_name" content="Baltic Daily">
        <meta property="article:published_time" content="2024-03-05T10:00:00+02:00">
        <script>var text = "Script said so.";</script>
      </head><body>
      <header class="top"><a href="/">Baltic Daily</a> <a href="/w">World</a></header>
      <nav><ul><li><a href="/a">Politics</a></li><li><a href="/b">Sport</a></li></ul></nav>
      <div id="cookieBanner"><p>We use cookies to make this site better for all who visit it.</p></div>
      <div class="layout">
        <div class="article-text">
          <h1>Latvia expels two</h1>
          <p>Latvia expelled two Russian diplomats.<sup><a href="#fn1">1</a></sup> The ministry in
             Riga announced it on Tuesday, after weeks of tension over 12 km<sup>2</sup> of land.</p>
          <div class="advertisement"><p>Buy our new and shiny cars, now at half the price.</p></div>
          <h2>Reaction</h2>
          <p>Moscow promised an <em>answer</em>.<br><br>Later it summoned the ambassador.</p>
          <figure><img src="x.png"><figcaption>The embassy in Riga.</figcaption></figure>
          <section class="footnotes"><ol><li id="fn1">Ministry, statement of 5 March. ↩</li></ol>
          </section>
        </div>
        <div class="related-stories"><ul>
          <li><a href="/1">Another story about Estonia and its long border</a></li>
          <li><a href="/2">A second story about Lithuania and the Kremlin</a></li></ul></div>
      </div>
      <section class="comments"><p>I think that this was very wrong of them, said a reader.</p></section>
      <footer><p>Copyright of Baltic Daily, all rights reserved, whatever they are.</p></footer>
      </body></html>
      """;

  @Test
  void readsTheMainTextAndNothingAroundIt() {
    Intakes taken = Intakes.of("a.html", PAGE);

    assertThat(taken.texts(Kind.TITLE)).containsExactly("Latvia expels two");
    assertThat(taken.texts(Kind.HEADING)).containsExactly("Reaction");
    assertThat(taken.texts(Kind.CAPTION)).containsExactly("The embassy in Riga.");
    assertThat(taken.body())
        .containsExactly(
            "Latvia expelled two Russian diplomats. The ministry in Riga announced it on Tuesday,"
                + " after weeks of tension over 12 km² of land.",
            "Moscow promised an answer.",
            "Later it summoned the ambassador.");
    assertThat(taken.texts(Kind.NOTE)).containsExactly("Ministry, statement of 5 March.");
  }

  @Test
  void readsWhatThePageSaysOfItself() {
    Document read = Intakes.of("a.html", PAGE).document();

    assertThat(read.title()).contains("Latvia expels two");
    assertThat(read.date()).hasToString("Optional[2024-03-05]");
    assertThat(read.publisher()).contains("Baltic Daily");
    assertThat(read.language()).contains("en-GB");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2024-03-05T08:00:00Z"}]}</script> | 2024-03-05
          <meta name="DC.date.issued" content="2024-03"> | 2024-03
          <time datetime="2024-03-05">yesterday</time>   | 2024-03-05
          <article><time>5 March 2024</time></article>   | 2024-03-05
          <span itemprop="datePublished" content="2024-03-05">Tue</span> | 2024-03-05
          """)
  void findsTheDateWherePagesPutIt(String markup, String date) {
    Intakes taken =
        Intakes.of("a.html", "<html><body>" + markup + "<p>" + Intakes.PLANTED + "</p></body>");

    assertThat(taken.document().date()).hasToString("Optional[" + date + "]");
  }

  @Test
  void readsPagesInOldEncodings() {
    String page = "<html><body><p>Der Präsident empfing den Minister.</p></body></html>";

    Intakes undeclared = Intakes.of("a.html", page.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(undeclared.body()).containsExactly("Der Präsident empfing den Minister.");
  }

  @Test
  void readsAPageThatIsMadeOfNothingButMenus() {
    Intakes taken = Intakes.of("a.html", "<nav><ul><li>" + Intakes.PLANTED + "</li></ul></nav>");

    assertThat(taken.hasPlanted()).isTrue();
  }

  @Test
  void readsALongArticleThatIsCalledLikeFurniture() {
    String article = ("<p>" + Intakes.PLANTED + " This was said at some length.</p>").repeat(20);

    Intakes taken =
        Intakes.of(
            "a.html",
            "<body><div class='social-page'>" + article + "</div><p>Short end of page here.</p>");

    assertThat(taken.body()).hasSizeGreaterThanOrEqualTo(20);
  }
}
