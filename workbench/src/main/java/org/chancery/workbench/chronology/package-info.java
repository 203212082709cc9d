/**
 * Events that a person coded: {@code chronology.yaml} as {@link org.chancery.model.event.Event}s.
 */
@NullMarked
package org.chancery.workbench.chronology;

import org.jspecify.annotations.NullMarked;
