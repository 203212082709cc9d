/**
 * A number, what it rests on, and what that leads to. Every {@link
 * org.chancery.workbench.brief.evidence.Quantity} carries a {@link
 * org.chancery.workbench.brief.evidence.Reference}; a reference names events; the {@link
 * org.chancery.workbench.brief.evidence.Register} tells each event in full; and each event names
 * its {@link org.chancery.workbench.brief.evidence.SourceNote}.
 */
@NullMarked
package org.chancery.workbench.brief.evidence;

import org.jspecify.annotations.NullMarked;
