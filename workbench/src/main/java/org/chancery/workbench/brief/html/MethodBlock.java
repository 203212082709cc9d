// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import org.chancery.workbench.brief.Method;
import org.chancery.workbench.markup.Element;

/** The method box. */
record MethodBlock(Method method, Linker linker) {
  Element draw() {
    Element section = Blocks.section("Method");
    Element list = Element.named("dl", "method");
    for (Method.Entry entry : method.entries()) {
      Element said = Element.named("p").add(linker.prose(entry.explanation()));
      if (entry.reference().isEmpty()) {
        Blocks.define(list, entry.term(), said);
      } else {
        Blocks.define(list, entry.term(), said, Blocks.paragraph("reference", entry.reference()));
      }
    }
    return section.add(list);
  }
}
