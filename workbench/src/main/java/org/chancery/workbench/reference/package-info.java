/**
 * What the files of a case folder refer to: actors by id or name, works by key, acts by the codes
 * of the ontology. Each reading complains of what does not exist, with what may have been meant.
 */
@NullMarked
package org.chancery.workbench.reference;

import org.jspecify.annotations.NullMarked;
