/** What several rooms' tests need: random packs and answers, packs as text, smaller packs that still fail, golden files. */
@NullMarked
package org.hirefirst.testing;

import org.jspecify.annotations.NullMarked;
