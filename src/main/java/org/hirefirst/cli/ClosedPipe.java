package org.hirefirst.cli;

/** Ends a run whose reader has gone, or that is being ended: there is nobody left to tell. */
final class ClosedPipe extends RuntimeException {
    private static final long serialVersionUID = 1;
}
