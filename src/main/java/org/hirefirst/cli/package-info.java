/**
 * The commands: one class a command, the exit codes, and the one place where errors become messages. It wires the other
 * rooms together and is given the streams and the environment; only {@link org.hirefirst.Main} knows the real ones.
 */
@NullMarked
package org.hirefirst.cli;

import org.jspecify.annotations.NullMarked;
