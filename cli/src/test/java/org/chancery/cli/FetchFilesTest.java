// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and articles are fetched by their addresses, from a server on this machine. */
final class FetchFilesTest {
  @TempDir private Path folder = Path.of("");
  private WebServer server;

  @BeforeEach
  void serve() throws IOException {
    server = new WebServer();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Terminal.Outcome fetch(Object... words) {
    List<Object> all = new ArrayList<>(List.of("fetch", "files"));
    all.addAll(List.of(words));
    all.addAll(List.of("--to", folder.resolve("in"), "--rate", "1000", "--format", "csv"));
    return Terminal.run(all.toArray());
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("in"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void keepsTheNameThatTheSourceGivesAFile() throws IOException {
    server
        .page(
            "/api/access/datafile/17",
            Map.of("Content-Disposition", "attachment; filename=\"events.1995.tab.zip\""),
            "rows")
        .page(
            "/api/access/datafile/18",
            Map.of("Content-Disposition", "attachment; filename*=UTF-8''Ged%C3%A9.csv"),
            "rows")
        .page("/data/ngecEvents.DV.2018.txt", "text/plain", "rows");

    Terminal.Outcome fetched =
        fetch(
            server.address() + "/api/access/datafile/17",
            server.address() + "/api/access/datafile/18",
            server.address() + "/data/ngecEvents.DV.2018.txt");

    assertThat(fetched.code()).as(fetched.err()).isZero();
    assertThat(files())
        .containsExactly(
            ".fetched.csv", "Gedé.csv", "events.1995.tab.zip", "ngecEvents.DV.2018.txt");
  }

  @Test
  void noNameLeadsOutOfTheFolder() throws IOException {
    server.page(
        "/x", Map.of("Content-Disposition", "attachment; filename=\"../../evil.csv\""), "rows");

    fetch(server.address() + "/x");

    assertThat(files()).containsExactly(".fetched.csv", "evil.csv");
  }

  @Test
  void fetchesTheArticlesOfAnRssFeed() throws IOException {
    server.page(
        "/rss.xml",
        "application/rss+xml",
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0"><channel><title>News</title><link>http://example.org/</link>
        <item><title>A visit &amp; talks</title><link>%1$s/news/1/</link>
          <pubDate>Tue, 03 Dec 2024 10:00:00 GMT</pubDate></item>
        <item><title>Nowhere</title><link>mailto:desk@example.org</link></item>
        <item><title><![CDATA[Talks]]></title><link>/news/2.php?id=5</link></item>
        </channel></rss>
        """
            .formatted(server.address()));
    server.page("/news/1/", "text/html; charset=utf-8", "<html><p>One.</p></html>");
    server.page("/news/2.php?id=5", "text/html", "<html><p>Two.</p></html>");

    Terminal.Outcome fetched = fetch("--list", server.address() + "/rss.xml");

    assertThat(fetched.code()).isEqualTo(3);
    assertThat(fetched.err()).contains("rss.xml:5: there is no address");
    assertThat(fetched.lines())
        .contains(
            server.address()
                + "/news/1/,127.0.0.1-news-1.html,24,fetched,,A visit & talks,\"Tue, 03 Dec 2024 10:00:00 GMT\"");
    assertThat(files())
        .containsExactly(".fetched.csv", "127.0.0.1-news-1.html", "127.0.0.1-news-2.html");
  }

  @Test
  void fetchesTheArticlesOfAnAtomFeed() throws IOException {
    server.page("/a", "text/html", "<html><p>One.</p></html>");
    Path feed = folder.resolve("atom.xml");
    Files.writeString(
        feed,
        """
        <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
        <entry><title type="xhtml"><div>A <b>visit</b></div></title>
          <link rel="self" href="%1$s/a.atom"/><link href="%1$s/a"/>
          <updated>2024-12-05T00:00:00Z</updated><published>2024-12-03T00:00:00Z</published></entry>
        """
            .formatted(server.address()));

    Terminal.Outcome fetched = fetch("--list", feed);

    assertThat(fetched.lines())
        .contains(
            server.address() + "/a,127.0.0.1-a.html,24,fetched,,A visit,2024-12-03T00:00:00Z");
    assertThat(fetched.err()).contains("the feed breaks off");
    assertThat(fetched.code()).isEqualTo(3);
  }

  @Test
  void anEntityOfAFeedOpensNoFile() throws IOException {
    Path secret = Files.writeString(folder.resolve("secret"), "http://127.0.0.1:1/secret");
    Path feed = folder.resolve("feed.xml");
    Files.writeString(
        feed,
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"%s\">]><rss><channel><item><link>&x;</link></item></channel></rss>"
            .formatted(secret.toUri()));

    assertThat(fetch("--list", feed).out()).doesNotContain("secret");
  }

  @Test
  void goesOnWhereItWasBrokenOff() throws IOException {
    server.page("/one", "text/plain", "1").page("/two", "text/plain", "2");
    Path list = folder.resolve("list.txt");
    Files.writeString(
        list, "# articles\n\n%1$s/one\n%1$s/two\nhttp:/broken\n".formatted(server.address()));

    fetch("--list", list);
    Files.delete(folder.resolve("in/two"));
    Terminal.Outcome again = fetch("--list", list);

    assertThat(server.asked()).containsExactly("/one", "/two", "/two");
    assertThat(again.lines())
        .contains(
            server.address() + "/one,one,1,there,,,", server.address() + "/two,two,1,fetched,,,");
    assertThat(again.err()).contains("list.txt:5: there is no address");
    assertThat(files()).containsExactly(".fetched.csv", "one", "two");
  }

  @Test
  void saysWhichAreNotThere() {
    Terminal.Outcome fetched = fetch(server.address() + "/gone");

    assertThat(fetched.code()).isZero();
    assertThat(fetched.lines())
        .contains(server.address() + "/gone,,,absent,the source has no such file,,");
  }

  @Test
  void aMissingVariableForAHeaderIsTheUsersFault() {
    Terminal.Outcome refused =
        fetch(server.address() + "/x", "--header", "X-Dataverse-key=NO_SUCH_VARIABLE");

    assertThat(refused.code()).isEqualTo(2);
    assertThat(refused.err()).contains("the environment has no such variable", "export");
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void whatIsNoAddressIsTheUsersFault() {
    assertThat(fetch("ftp://example.org/x").err()).contains("this is not the address of a file");
  }
}
