package io.github.ita4j.io.cli;

/** The program cannot go on, and the user has been told why. */
final class ReportedException extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
