/** Texts read outside a case: coded into tables, or sentence by sentence for measuring. */
@NullMarked
package org.chancery.workbench.coding;

import org.jspecify.annotations.NullMarked;
