/** What a result was made from, file by file, to the byte: {@code chancery.lock}. */
@NullMarked
package org.chancery.workbench.lock;

import org.jspecify.annotations.NullMarked;
