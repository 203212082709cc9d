/**
 * Claims put on trial: what the record, under every reasonable choice, has to say to each. {@link
 * org.chancery.analysis.trial.Trial} is the front door.
 */
@NullMarked
package org.chancery.analysis.trial;

import org.jspecify.annotations.NullMarked;
