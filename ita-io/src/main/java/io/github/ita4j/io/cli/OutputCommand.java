package io.github.ita4j.io.cli;

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
}
