// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.chancery.workbench.brief.Briefs;
import org.chancery.workbench.brief.html.HtmlRendering;
import org.chancery.workbench.markup.Golden;
import org.chancery.workbench.markup.ParsedMarkup;
import org.junit.jupiter.api.Test;

class MarkdownRenderingTest {
  private static final String TEXT = MarkdownRendering.render(Briefs.sample(), "brief.html");

  @Test
  void isWrittenToTheByte() throws Exception {
    Golden.compare("brief.md", TEXT);
    assertThat(MarkdownRendering.render(Briefs.sample(), "brief.html")).isEqualTo(TEXT);
  }

  @Test
  void leadsToPlacesThatAreInThePage() throws Exception {
    Set<String> places =
        new HashSet<>(
            ParsedMarkup.parse(HtmlRendering.render(Briefs.sample())).attribute("//*[@id]", "id"));

    assertThat(matches("\\]\\(brief\\.html#([^)]*)\\)"))
        .hasSizeGreaterThan(200)
        .allSatisfy(target -> assertThat(places).contains(target));
  }

  @Test
  void definesEveryFootnoteItUses() {
    Set<String> defined = new HashSet<>(matches("(?m)^\\[\\^(\\d+)\\]: "));

    assertThat(defined).containsExactlyInAnyOrder("1", "2", "3");
    assertThat(defined).containsAll(matches("\\[\\^(\\d+)\\]"));
  }

  @Test
  void letsNothingOfAUserBecomeMarkup() {
    assertThat(TEXT)
        .doesNotContain("<script", "<img", "<b", "\u202e")
        .doesNotContainPattern("(?<!\\\\)\\]\\(javascript")
        .contains("\\[click\\](javascript:alert(2)) \\|");
  }

  @Test
  void keepsTheColumnsOfItsTables() {
    long columns = 0;
    for (String line : TEXT.split("\n")) {
      if (line.startsWith("|")) {
        long here = Pattern.compile("(?<!\\\\)\\|").matcher(line).results().count();
        assertThat(columns == 0 || here == columns).as(line).isTrue();
        columns = here;
      } else {
        columns = 0;
      }
    }
  }

  @Test
  void saysWhereTheRestOfALargeRecordIs() {
    assertThat(MarkdownRendering.render(Briefs.large(300, 5, 50), "brief.html"))
        .contains("holds 50 of 300 events");
  }

  private static java.util.List<String> matches(String pattern) {
    return Pattern.compile(pattern)
        .matcher(TEXT)
        .results()
        .map((MatchResult m) -> m.group(1))
        .toList();
  }
}
