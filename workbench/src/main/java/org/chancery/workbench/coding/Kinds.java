// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.coding;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.chancery.model.fault.ChanceryException;
import org.chancery.model.fault.Fault;
import org.chancery.text.coding.TextKind;

/** Kinds of texts by the names that users give them. */
final class Kinds {
  private Kinds() {}

  static TextKind named(String name) {
    return TextKind.parse(name)
        .orElseThrow(
            () ->
                ChanceryException.at(
                    Fault.USER,
                    "--kind " + name,
                    "there is no such kind of text",
                    "Say one of "
                        + Arrays.stream(TextKind.values())
                            .map(TextKind::label)
                            .collect(Collectors.joining(", "))
                        + "."));
  }
}
