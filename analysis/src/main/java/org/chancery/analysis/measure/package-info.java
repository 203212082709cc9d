/** The vocabulary of what is measured of a relation: which incidents count, and how much each. */
@NullMarked
package org.chancery.analysis.measure;

import org.jspecify.annotations.NullMarked;
