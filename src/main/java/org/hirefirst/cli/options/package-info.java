/** Options that several commands share: each of them turns what was typed into an immutable value. */
@NullMarked
package org.hirefirst.cli.options;

import org.jspecify.annotations.NullMarked;
