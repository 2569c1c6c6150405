/** What several rooms' tests need: random packs and answers, packs as text, and smaller packs that still fail. */
@NullMarked
package org.hirefirst.testing;

import org.jspecify.annotations.NullMarked;
