// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.markup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ElementTest {
  @Test
  void escapesTextAndAttributes() {
    Element element = Element.named("b", "x\"y").text("<script>");

    assertThat(element.render()).isEqualTo("<b class=\"x&quot;y\">&lt;script&gt;</b>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"onclick", "onLoad", "href", "src", "xlink:href", "srcdoc", "action"})
  void setsNothingActiveFromText(String attribute) {
    assertThatThrownBy(() -> Element.named("a").with(attribute, "javascript:alert(1)"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(attribute);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a b", "a>", "A", "1", "x=y"})
  void refusesWhatIsNoName(String name) {
    assertThatThrownBy(() -> Element.named(name)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void closesAnEmptyElementAsHtmlNeedsIt() {
    assertThat(Element.named("span").render()).isEqualTo("<span></span>");
    assertThat(Element.named("br").render()).isEqualTo("<br/>");
  }

  @Test
  void tellsNobodyWhereALinkWasFollowed() {
    Link outward = Link.toWeb("https://example.org").orElseThrow();

    assertThat(Element.named("a").href(outward).render()).contains("noreferrer");
    assertThat(Element.named("a").href(Link.to(new Anchor("x"))).render())
        .isEqualTo("<a href=\"#x\"></a>");
  }

  @Test
  void takesNoStyleSheetThatCouldEndItsElement() {
    assertThatThrownBy(() -> new Stylesheet("a{}</style><script>"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
