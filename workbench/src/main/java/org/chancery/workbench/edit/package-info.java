/**
 * The log of corrections of a case folder, {@code edits.jsonl}: read strictly, and only ever
 * appended to.
 */
@NullMarked
package org.chancery.workbench.edit;

import org.jspecify.annotations.NullMarked;
