// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.figure;

import java.util.Optional;
import org.chancery.workbench.markup.Element;
import org.chancery.workbench.markup.Link;

/**
 * A shape that can be followed with a pointer. It is left out of the order of tabs: to assistive
 * technology a figure is one picture, and the list and table beside it hold the same links.
 */
final class Linked {
  private Linked() {}

  static Element to(Optional<Link> link, Element shape) {
    return link.map(to -> Element.named("a").href(to).with("tabindex", "-1").add(shape))
        .orElse(shape);
  }
}
