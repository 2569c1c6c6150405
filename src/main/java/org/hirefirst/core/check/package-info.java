/**
 * What can be wrong with packs and sources that read without mistakes. One class for each kind of defect, as a pure
 * function of what was read; the edges know the places and the words around it.
 */
@NullMarked
package org.hirefirst.core.check;

import org.jspecify.annotations.NullMarked;
