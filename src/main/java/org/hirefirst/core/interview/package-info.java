/**
 * The interview as a value folded over answers: what to ask next, going back, changing an answer, and when it is done.
 * It shows nothing and reads nothing; a terminal, a test or a script drives it.
 */
@NullMarked
package org.hirefirst.core.interview;

import org.jspecify.annotations.NullMarked;
