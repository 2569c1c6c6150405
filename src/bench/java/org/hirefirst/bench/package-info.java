/**
 * How fast hirefirst is beside other engines and beside the floor under it; run by the Maven profile {@code bench}.
 * Figures are ratios of one run, and equal results are checked first.
 */
@NullMarked
package org.hirefirst.bench;

import org.jspecify.annotations.NullMarked;
