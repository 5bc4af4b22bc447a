package io.github.ita4j.io.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** A command that writes a result: first what does not go together is refused, then the work is done. */
@Command(mixinStandardHelpOptions = true, versionProvider = VersionText.class)
abstract class OutputCommand implements Callable<Integer> {
    final Console console;

    @Mixin
    final OutputOptions output = new OutputOptions();

    OutputCommand(Console console) {
        this.console = console;
    }

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
    void check() throws IOException {
        output.check(console);
    }

    /** Does the work; the result is an {@link ExitStatus}. */
    abstract int run() throws IOException;
}
