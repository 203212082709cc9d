/**
 * What becomes of a claim: the rule that was fixed beforehand, and what is laid open with each
 * verdict.
 */
@NullMarked
package org.chancery.analysis.verdict;

import org.jspecify.annotations.NullMarked;
