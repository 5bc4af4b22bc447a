package io.github.ita4j.io.report;

import java.io.IOException;

/**
 * A form needs a library that is an optional dependency, and it is not there.
 *
 * <pre>{@code
 * try {
 *     Pages.of(content).as(OutputFormat.HTML);
 * } catch (MissingLibraryException e) {
 *     System.err.println("Put " + e.artifact() + " on the class path.");
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
public final class MissingLibraryException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The library that is missing, as group and artifact. */
    private final String artifact;

    private MissingLibraryException(String artifact, String form, NoClassDefFoundError cause) {
        super(
                form + " needs the library " + artifact
                        + ", which is optional: add it to the dependencies, or write another form.",
                cause);
        this.artifact = artifact;
    }

    /** What needs a library. */
    @FunctionalInterface
    interface Work<T> {
        T run() throws IOException;
    }

    /** Runs what needs a library; a class that is not there is reported as the library that is not there. */
    static <T> T unlessThere(String artifact, String form, Work<T> work) throws IOException {
        try {
            return work.run();
        } catch (NoClassDefFoundError notThere) {
            throw new MissingLibraryException(artifact, form, notThere);
        }
    }

    /**
     * The library to add.
     *
     * @return its group and name in a Maven repository, such as {@code gg.jte:jte-runtime}
     */
    public String artifact() {
        return artifact;
    }
}
