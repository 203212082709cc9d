/**
 * Pictures of a record, as SVG that needs nothing but a page around it. A figure is a record of
 * plain numbers; it draws itself in a {@link org.chancery.workbench.figure.Format}, the wide one
 * for a desk and for paper, the narrow one for a telephone, because a picture that is merely scaled
 * down cannot be read. Colours are variables of {@link org.chancery.workbench.figure.FigureStyle};
 * every colour has a shape or a hatching beside it.
 *
 * <p>Same figure, same bytes: coordinates are rounded to two decimals and no font is measured.
 */
@NullMarked
package org.chancery.workbench.figure;

import org.jspecify.annotations.NullMarked;
