package io.github.ita4j.io.cli;

import java.io.IOException;
import picocli.CommandLine.Mixin;

/** A command whose result is made of the scores of one year. */
abstract class ScoreCommand extends OutputCommand {
    @Mixin
    final ScoreInput input = new ScoreInput();

    @Override
    int run() throws IOException {
        return run(input.assess(console));
    }

    /** Makes the result; the exit status is that of the reading, if the command has none of its own. */
    abstract int run(ScoreInput.Assessed read) throws IOException;
}
