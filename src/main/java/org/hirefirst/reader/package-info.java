/**
 * The edge that reads files: YAML → packs and their cases, YAML or JSON → answers; or all problems with their places.
 * Nothing else in the program knows SnakeYAML, and nothing but {@link org.hirefirst.reader.RulesSource} knows where
 * rules lie.
 */
@NullMarked
package org.hirefirst.reader;

import org.jspecify.annotations.NullMarked;
