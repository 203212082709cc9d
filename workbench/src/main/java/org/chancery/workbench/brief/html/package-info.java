/**
 * The brief as one HTML file: no script, no network, light and dark, on a desk, on a telephone and
 * on paper.
 */
@NullMarked
package org.chancery.workbench.brief.html;

import org.jspecify.annotations.NullMarked;
