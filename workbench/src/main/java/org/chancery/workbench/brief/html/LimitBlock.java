// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import java.util.List;
import org.chancery.workbench.brief.Method;
import org.chancery.workbench.brief.evidence.Prose;
import org.chancery.workbench.markup.Element;

/** What the record cannot bear, and what would change the findings. */
record LimitBlock(Method method, Linker linker) {
  Element draw() {
    Element section = Blocks.section("Limits");
    addList(section, method.limits());
    if (!method.reversals().isEmpty()) {
      section.add(Element.named("h3").text("What would change this"));
      addList(section, method.reversals());
    }
    return section;
  }

  private void addList(Element section, List<Prose> passages) {
    Element list = Element.named("ul", "plain");
    passages.forEach(p -> list.add(Element.named("li").add(linker.prose(p))));
    section.add(list);
  }
}
