/**
 * {@code claims.yaml} read: sentences of a paper as {@link org.chancery.analysis.claim.Claim}s.
 * {@link org.chancery.workbench.claim.ClaimFile} is the front door.
 */
@NullMarked
package org.chancery.workbench.claim;

import org.jspecify.annotations.NullMarked;
