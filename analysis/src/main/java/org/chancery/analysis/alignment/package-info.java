/** How near two states vote in the UN General Assembly. */
@NullMarked
package org.chancery.analysis.alignment;

import org.jspecify.annotations.NullMarked;
