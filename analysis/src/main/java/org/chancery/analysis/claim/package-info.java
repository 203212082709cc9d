/**
 * The language of claims: what an analyst's sentence leads one to expect of the record. {@link
 * org.chancery.analysis.claim.Claim} is the front door; nothing is tested here.
 */
@NullMarked
package org.chancery.analysis.claim;

import org.jspecify.annotations.NullMarked;
