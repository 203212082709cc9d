// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.brief.html;

import org.chancery.model.time.Edtf;
import org.chancery.workbench.brief.Brief;
import org.chancery.workbench.brief.Masthead;
import org.chancery.workbench.brief.evidence.DateWords;
import org.chancery.workbench.markup.Element;

/** Title, subject, time and cut-off. */
record MastheadBlock(Brief brief) {
  Element draw() {
    Masthead masthead = brief.masthead();
    Element head = Element.named("header", "masthead");
    head.add(
        Blocks.paragraph("kicker", "Brief on the foreign relations of " + masthead.focusName()));
    head.add(Element.named("h1").text(masthead.title()));
    if (!masthead.subtitle().isEmpty()) {
      head.add(Blocks.paragraph("subtitle", masthead.subtitle()));
    }
    Element facts = Element.named("dl", "facts");
    define(facts, "Period", words(masthead));
    define(facts, "Step", masthead.grain().label());
    define(facts, "Sources until", DateWords.of(Edtf.of(masthead.cutOff())));
    define(facts, "Made with", brief.origin().tool());
    if (!brief.origin().lock().isEmpty()) {
      define(facts, "Lock", brief.origin().lock().substring(0, 12));
    }
    return head.add(facts);
  }

  private static String words(Masthead masthead) {
    return DateWords.of(Edtf.of(masthead.period().first()))
        + " to "
        + DateWords.of(Edtf.of(masthead.period().last()));
  }

  private static void define(Element list, String term, String said) {
    Element pair = Element.named("div");
    Blocks.define(pair, term, Element.named("span").text(said));
    list.add(pair);
  }
}
