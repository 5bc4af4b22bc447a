package io.github.ita4j.io.cli;

/** What the program reports to the shell. */
final class ExitStatus {
    /** The work is done. */
    static final int DONE = 0;

    /** The work is done, and {@code --require} is not met. */
    static final int NOT_MET = 1;

    /** The program was used wrongly, or some data could not be used; it wins over the others. */
    static final int BAD = 2;

    /** Nobody reads the output any more: what a shell reports of a program that the signal for it, SIGPIPE, has ended. */
    static final int NO_READER = 128 + 13;

    private ExitStatus() {}
}
