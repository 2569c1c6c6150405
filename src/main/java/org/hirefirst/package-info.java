/**
 * The door of the program: the one place that touches the real streams and the process's exit.
 * Everything behind it takes its streams and its surroundings as arguments.
 */
@NullMarked
package org.hirefirst;

import org.jspecify.annotations.NullMarked;
