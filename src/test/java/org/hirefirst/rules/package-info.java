/** What the rules in {@code rules/} must hold to, beyond their own cases. They are read as a user's rules are. */
@NullMarked
package org.hirefirst.rules;

import org.jspecify.annotations.NullMarked;
