/**
 * The edge that puts results, packs and questionnaires into words and JSON: functions of a value, a width and a style.
 * It knows no stream, terminal or file, and all text from outside leaves it made safe to show.
 */
@NullMarked
package org.hirefirst.report;

import org.jspecify.annotations.NullMarked;
