// SPDX-License-Identifier: GPL-3.0-or-later
package org.chancery.workbench.tree;

import java.util.Optional;
import java.util.function.Function;
import org.chancery.workbench.reading.Complaints;

/**
 * Turns a node into a value, or complains of it.
 *
 * @param <T> type of the value
 */
@FunctionalInterface
public interface Reading<T> {
  /** The value; empty exactly if at least one complaint was added. */
  Optional<T> read(Node node, Complaints complaints);

  /** The same value in another form. */
  default <U> Reading<U> as(Function<? super T, ? extends U> form) {
    return (node, complaints) -> read(node, complaints).map(form);
  }
}
