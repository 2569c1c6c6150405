/**
 * The meaning of packs a second time, written as plainly as it can be said: every completion, every pair and every
 * change is tried. It shares nothing with the engine but the records, so that each can show the other's mistakes.
 */
@NullMarked
package org.hirefirst.core.assess.twin;

import org.jspecify.annotations.NullMarked;
