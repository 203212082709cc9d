// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.markup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        " JavaScript:alert(1)",
        "java\nscript:alert(1)",
        "data:text/html,<script>",
        "vbscript:x",
        "file:///etc/passwd",
        "//example.org",
        "chronology.yaml",
        "http://",
        "https:example.org",
        ""
      })
  void followsNoOtherSchemeThanHttp(String address) {
    assertThat(Link.toWeb(address)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/a?b=1&c=%20#d", "HTTP://EXAMPLE.ORG/~x/(y"})
  void keepsAnAddressThatIsOne(String address) {
    assertThat(Link.toWeb(address)).isPresent();
  }

  @Test
  void escapesWhatCouldEndAnAttributeOrAMarkdownLink() {
    Link link = Link.toWeb("https://example.org/a b\"c'd<e>(f)\u0007ä").orElseThrow();

    assertThat(link.target()).isEqualTo("https://example.org/a%20b%22c%27d%3Ce%3E%28f%29%07%C3%A4");
  }

  @Test
  void leadsToAPlaceInThePage() {
    assertThat(Link.to(new Anchor("e12")).target()).isEqualTo("#e12");
    assertThat(Link.to("brief.html", new Anchor("e12")).target()).isEqualTo("brief.html#e12");
  }
}
