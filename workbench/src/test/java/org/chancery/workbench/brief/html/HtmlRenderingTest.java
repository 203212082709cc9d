// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.chancery.workbench.brief.Briefs;
import org.chancery.workbench.markup.Golden;
import org.chancery.workbench.markup.ParsedMarkup;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class HtmlRenderingTest {
  private static final String PAGE = HtmlRendering.render(Briefs.sample());

  @Test
  void isWrittenToTheByte() throws Exception {
    Golden.compare("brief.html", PAGE);
    assertThat(HtmlRendering.render(Briefs.sample())).isEqualTo(PAGE);
  }

  @Test
  void leadsNowhereInVain() throws Exception {
    for (String text : List.of(PAGE, HtmlRendering.render(Briefs.large(3000, 60, 500)))) {
      ParsedMarkup page = ParsedMarkup.parse(text);
      List<String> ids = page.attribute("//*[@id]", "id");
      List<String> links = page.attribute("//a", "href");

      assertThat(ids).doesNotHaveDuplicates();
      Set<String> places = new HashSet<>(ids);
      assertThat(links).isNotEmpty();
      assertThat(links.stream().filter(link -> link.startsWith("#")).map(l -> l.substring(1)))
          .allSatisfy(target -> assertThat(places).contains(target));
      assertThat(links.stream().filter(link -> !link.startsWith("#")))
          .allSatisfy(target -> assertThat(target).startsWith("https://example.org/"));
    }
  }

  @Test
  void opensTheEvidenceOfEveryNumberInATable() throws Exception {
    List<Element> cells =
        ParsedMarkup.parse(PAGE).all("//td[@class='q' and not(ancestor::table[@class='inputs'])]");

    assertThat(cells).hasSizeGreaterThan(100);
    for (Element cell : cells) {
      Element number = (Element) cell.getElementsByTagName("a").item(0);
      assertThat(number).as(cell.getTextContent()).isNotNull();
      assertThat(number.getAttribute("href")).matches("#e\\d+");
    }
  }

  @Test
  void opensTheEvidenceOfEveryCount() throws Exception {
    ParsedMarkup page = ParsedMarkup.parse(PAGE);

    assertThat(page.all("//dl[contains(@class,'counts')]//dd/a[@href]")).hasSize(7);
    assertThat(page.all("//ul[@class='movements']//p[@class='basis']/a[@href]")).hasSize(3);
    assertThat(page.all("//ul[@class='readings']/li/a[starts-with(@href,'#e')]")).hasSize(5);
  }

  @Test
  void opensExactlyTheEventsBehindANumber() throws Exception {
    ParsedMarkup page = ParsedMarkup.parse(PAGE);
    String exhibit =
        page.all("//section[@id='partners']//tbody/tr[3]/td[2]/a").get(0).getAttribute("href");

    assertThat(page.attribute("//div[@id='" + exhibit.substring(1) + "']//li/a", "href"))
        .containsExactly("#chronology:syldavia-gift");
  }

  @Test
  void opensTheSourceOfEveryEvent() throws Exception {
    ParsedMarkup page = ParsedMarkup.parse(PAGE);

    assertThat(page.all("//ol[@class='register']/li")).hasSize(22);
    assertThat(page.all("//ol[@class='register']/li//a[starts-with(@href,'#note-')]")).hasSize(22);
  }

  @Test
  void showsCorrectionsWhereverTheEventIsShown() throws Exception {
    ParsedMarkup page = ParsedMarkup.parse(PAGE);
    String linked = "[.//a[@href='#chronology:accusation']]";
    List<Element> places = page.all("//div[@class='exhibit']//li" + linked);

    assertThat(places).hasSizeGreaterThan(3);
    assertThat(places).allMatch(place -> place.getTextContent().contains("✎ corrected"));
    assertThat(page.all("//li[@id='chronology:accusation']").get(0).getTextContent())
        .contains("✎ recoded", "type REJECT became ACCUSE", "it does not refuse", "AH");
    assertThat(page.all("//li[@id='chronology:rumour' and @class='rejected']")).hasSize(1);
    assertThat(page.all("//circle[@class='corrected']").size()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void letsNothingOfAUserRun() throws Exception {
    ParsedMarkup page = ParsedMarkup.parse(PAGE);

    assertThat(page.all("//script | //iframe | //object | //img | //link | //form")).isEmpty();
    assertThat(page.all("//@*[starts-with(name(), 'on')]/..")).isEmpty();
    assertThat(page.attribute("//*[@href]", "href"))
        .noneMatch(href -> href.toLowerCase(java.util.Locale.ROOT).contains("javascript"));
    assertThat(page.attribute("//meta[@http-equiv]", "content").get(0))
        .startsWith("default-src 'none'");
    // it is still there to be read
    assertThat(page.all("//li[@id='chronology:hostile']").get(0).getTextContent())
        .contains("</script><script>alert(1)</script>", "javascript:alert(document.cookie)")
        .doesNotContain("\u202e");
  }

  @Test
  void fetchesNothing() throws Exception {
    ParsedMarkup page = ParsedMarkup.parse(PAGE);

    assertThat(page.all("//*[@src or @srcset or @data or @action]")).isEmpty();
    assertThat(page.all("//style").get(0).getTextContent()).doesNotContain("url(", "@import");
  }

  @Test
  void drawsEachFigureForBothWindows() throws Exception {
    ParsedMarkup page = ParsedMarkup.parse(PAGE);

    // a timeline, three relations, eight claims; and two indicators
    assertThat(page.all("//svg[@class='fig fig-w']")).hasSize(12);
    assertThat(page.all("//svg[@class='fig fig-n']")).hasSize(12);
    assertThat(page.all("//svg[@role='img'][title][desc]")).hasSize(26);
    assertThat(page.all("//article[@class='relation'][.//details//table]")).hasSize(3);
  }

  @Test
  void tellsNoneRecordedFromNotCovered() throws Exception {
    List<Element> rows =
        ParsedMarkup.parse(PAGE).all("//article[@class='relation'][3]//details//tbody/tr");

    assertThat(rows.get(8).getTextContent())
        .startsWith("2022-Q1")
        .contains("0")
        .endsWith("–covered");
    assertThat(rows.get(12).getTextContent())
        .startsWith("2023-Q1")
        .contains("n/c")
        .endsWith("not covered");
    assertThat(rows.get(12).getElementsByTagName("a").getLength()).isZero();
  }

  @Test
  void staysSmallForALargeRecord() {
    String large = HtmlRendering.render(Briefs.large(700, 60, 2000));

    assertThat(large.getBytes(StandardCharsets.UTF_8).length).isLessThan(1_500_000);
    assertThat(PAGE.getBytes(StandardCharsets.UTF_8).length).isLessThan(300_000);
    assertThat(PAGE.substring(PAGE.indexOf("<style>"), PAGE.indexOf("</style>")).length())
        .isLessThan(25_000);
  }

  @Test
  void saysWhereTheRestOfALargeRecordIs() {
    String large = HtmlRendering.render(Briefs.large(3000, 60, 500));

    assertThat(large)
        .contains("The register holds 500 of 3000 events.")
        .contains("chancery events cases/ruritania --format table")
        .contains("codings are not in this register");
  }

  @Test
  void teachesWhereNothingIsRecorded() {
    assertThat(HtmlRendering.render(Briefs.empty()))
        .contains(
            "No movement is stated",
            "No partner is recorded",
            "No main relation is named or recorded",
            "No event is recorded",
            "No standing is recorded",
            "No indicator is recorded",
            "No event is in the register");
  }
}
