/** Which words tell of which events: the bundled lexicon and those that analysts add. */
@NullMarked
package org.chancery.text.lexicon;

import org.jspecify.annotations.NullMarked;
