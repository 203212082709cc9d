/** How long work tells of itself. */
@NullMarked
package org.chancery.model.progress;

import org.jspecify.annotations.NullMarked;
