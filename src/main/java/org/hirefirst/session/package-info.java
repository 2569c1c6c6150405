/**
 * Interviews on disk: one file each, written whole after every answer, and read back or set aside. It knows where an
 * interview stands, and nothing of who asks or of what packs say.
 */
@NullMarked
package org.hirefirst.session;

import org.jspecify.annotations.NullMarked;
