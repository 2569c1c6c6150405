/**
 * From answers to an assessment: what is possible, who has how many points and why, what would flip it. Scoring and
 * explaining are one piece of code.
 */
@NullMarked
package org.hirefirst.core.assess;

import org.jspecify.annotations.NullMarked;
