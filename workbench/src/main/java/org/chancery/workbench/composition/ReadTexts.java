// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.composition;

import static java.util.Objects.requireNonNull;

/**
 * The texts of which the coder read events.
 *
 * @param coder which coder, in a line
 * @param documents how many there are
 * @param sentences sentences in them
 * @param checked events of those in the record that people checked
 */
public record ReadTexts(String coder, int documents, int sentences, int checked) {
  public ReadTexts {
    requireNonNull(coder, "coder");
  }
}
