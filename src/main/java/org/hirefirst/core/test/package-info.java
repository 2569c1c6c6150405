/** A pack's own test cases: what they expect, whether it holds, and what of the pack they cover. */
@NullMarked
package org.hirefirst.core.test;

import org.jspecify.annotations.NullMarked;
