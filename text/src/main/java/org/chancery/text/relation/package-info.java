/**
 * Learning from an analyst's own labels what a marked source does to a marked target: features of a
 * sentence by what the lexicon makes of it, its grammar and its words, a linear classifier over
 * them, and its scores.
 */
@NullMarked
package org.chancery.text.relation;

import org.jspecify.annotations.NullMarked;
