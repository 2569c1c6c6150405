/**
 * The interview with a person: the conversation behind a small port, widgets on a terminal by JLine, and plain text.
 * It writes to the terminal or to the stream for talk, never to standard output, and knows neither files nor formats.
 *
 * <p>A command uses it so; JLine is loaded only where {@code open} makes widgets:
 *
 * <pre>{@code
 * Manner manner = Manner.of(plainOption, environment, Ttys.probe());
 * if (!manner.asks()) {
 *     // say manner.says(), list what is missing, exit 4
 * }
 * Interview interview = Interview.start(pack, Guide.of(assessor), order, given);
 * Ended ended;
 * try (Session session = Session.open(manner, widgets, type, look, standardInput, talk, columns)) {
 *     ended = session.hold(interview);
 * }
 * // Finished: print the result of ended.answers(); Interrupted: exit 130; EndOfInput: name ended.open(), exit 4
 * }</pre>
 */
@NullMarked
package org.hirefirst.terminal;

import org.jspecify.annotations.NullMarked;
