package io.github.ita4j.io.cli;

import java.util.List;

/** The program cannot go on with what the user asked for; the message says why and what to do. */
final class UsageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    /** What was perhaps meant, behind the name that is not known. */
    static String meant(List<String> nearest) {
        return nearest.isEmpty() ? "" : " (did you mean " + String.join(" or ", nearest) + "?)";
    }
}
