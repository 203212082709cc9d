/** When a series turned, how sure that is, and by how much. */
@NullMarked
package org.chancery.analysis.turn;

import org.jspecify.annotations.NullMarked;
