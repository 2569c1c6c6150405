/**
 * The rule model: what a decision pack says, as immutable values. It knows no file, no format and no other room.
 */
@NullMarked
package org.hirefirst.core.pack;

import org.jspecify.annotations.NullMarked;
