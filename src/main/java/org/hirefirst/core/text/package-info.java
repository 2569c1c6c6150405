/**
 * Help with text that every edge needs: the one gate for text from outside, display width, wrapping, nearest match,
 * lists and plurals. Pure functions of strings; it knows no other room.
 */
@NullMarked
package org.hirefirst.core.text;

import org.jspecify.annotations.NullMarked;
