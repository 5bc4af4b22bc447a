package io.github.ita4j.io.cli;

/** The program cannot go on with what the user asked for; the message says why and what to do. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }
}
