// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.text.document;

import java.util.List;

/**
 * A document as its format's reader gives it, before it has a name.
 *
 * @param facts what the file says about itself
 * @param blocks its text
 * @param remarks what of the file could not be read
 */
record Draft(Facts facts, List<Block> blocks, List<Remark> remarks) {
  Draft {
    blocks = List.copyOf(blocks);
    remarks = List.copyOf(remarks);
  }

  /**
   * Something a person must know about a document that was read all the same.
   *
   * @param reason short stable code
   * @param message what is wrong, and what to do
   */
  record Remark(String reason, String message) {}
}
