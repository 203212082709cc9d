/**
 * Building HTML and SVG. This is the one door through which text gets into a page: whatever a user
 * or a feed wrote enters as text or as an attribute's value and is escaped here, and an address
 * enters as a {@link org.chancery.workbench.markup.Link} or not at all.
 */
@NullMarked
package org.chancery.workbench.markup;

import org.jspecify.annotations.NullMarked;
