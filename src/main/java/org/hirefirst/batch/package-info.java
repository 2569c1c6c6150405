/**
 * Many sets of answers: tables and JSON Lines, read record by record, and a folder of reports. Each record becomes a row
 * of answers or of flaws, none outlives its turn, and what is wrong with one does not touch its neighbours.
 */
@NullMarked
package org.hirefirst.batch;

import org.jspecify.annotations.NullMarked;
