/** Tables written the way their reader wants them: for the eye, a spreadsheet or a program. */
@NullMarked
package org.chancery.workbench.table;

import org.jspecify.annotations.NullMarked;
