/**
 * Corrections by hand. An {@link org.chancery.model.edit.EditOperation} is one line of a case
 * folder's log; nothing recorded is ever changed by it. {@link org.chancery.model.edit.Edits}
 * replays the log into one {@link org.chancery.model.edit.Correction} for each event that it
 * touches.
 */
@NullMarked
package org.chancery.model.edit;

import org.jspecify.annotations.NullMarked;
