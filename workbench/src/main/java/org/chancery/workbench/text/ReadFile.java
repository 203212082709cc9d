// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.text;

import java.util.List;
import org.chancery.model.fault.Problem;

/**
 * What the coder read in a file; this is what is kept from one run to the next.
 *
 * @param documents its documents
 * @param problems what could not be read
 */
record ReadFile(List<ReadDocument> documents, List<Problem> problems) {
  ReadFile {
    documents = List.copyOf(documents);
    problems = List.copyOf(problems);
  }
}
