/**
 * The works that a case cites: read from CSL-JSON or BibTeX ({@link
 * org.chancery.workbench.bibliography.Bibliography}) and cited in the text and in the list of
 * references ({@link org.chancery.workbench.bibliography.Citation}).
 */
@NullMarked
package org.chancery.workbench.bibliography;

import org.jspecify.annotations.NullMarked;
