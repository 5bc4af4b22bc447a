package io.github.ita4j.io.cli;

import io.github.ita4j.io.report.Page;
import java.io.IOException;
import picocli.CommandLine.Mixin;

/** A command that writes a result. */
abstract class OutputCommand extends ProgramCommand {
    @Mixin
    final OutputOptions output = new OutputOptions();

    @Override
    void check() throws IOException {
        output.check(console);
    }

    /** Writes the result; the exit status says whether all that was read could be used. */
    final int write(Page page, boolean faultless) throws IOException {
        output.write(page, console);
        return faultless ? ExitStatus.DONE : ExitStatus.BAD;
    }
}
