package io.github.ita4j.io.cli;

import java.io.IOException;
import java.util.concurrent.Callable;

/** A command: first what does not go together is refused, then the work is done. */
abstract class ProgramCommand implements Callable<Integer> {
    @SuppressWarnings("NullAway.Init") // Set where the command is made.
    Console console;

    @Override
    public final Integer call() throws IOException {
        check();
        return run();
    }

    /**
     * Looks at the options, before any file is read.
     *
     * @throws UsageException if some do not go together
     */
    void check() throws IOException {}

    /** Does the work; the result is an {@link ExitStatus}. */
    abstract int run() throws IOException;
}
