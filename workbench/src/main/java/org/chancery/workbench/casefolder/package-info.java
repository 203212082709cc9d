/**
 * A case folder as a whole: {@link org.chancery.workbench.casefolder.CaseFolder} reads and checks
 * it, {@link org.chancery.workbench.casefolder.CaseTemplate} begins a new one. The format is
 * described in {@code docs/reference/case-folder.md}.
 */
@NullMarked
package org.chancery.workbench.casefolder;

import org.jspecify.annotations.NullMarked;
