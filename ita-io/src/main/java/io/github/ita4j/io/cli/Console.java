package io.github.ita4j.io.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;

/** The three standard streams, as text in UTF-8 whatever the default of the machine. */
final class Console {
    private final InputStream in;
    private final OutputStream bytes;
    private final Writer out;
    private final Writer err;
    private final BooleanSupplier onTerminal;

    /** The streams; {@code onTerminal} says whether somebody watches standard error, and is only asked where it matters. */
    Console(InputStream in, OutputStream out, OutputStream err, BooleanSupplier onTerminal) {
        this.in = in;
        this.bytes = out;
        this.out = writer(out);
        this.err = writer(err);
        this.onTerminal = onTerminal;
    }

    private static Writer writer(OutputStream out) {
        return new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    InputStream in() {
        return in;
    }

    /** For results. */
    Writer out() {
        return out;
    }

    /** For results that are no text, behind all text written so far. */
    OutputStream bytes() throws IOException {
        out.flush();
        return bytes;
    }

    /** Whether results go to a screen, where only text has a place. */
    boolean showsResults() throws IOException {
        return bytes instanceof FileOutputStream file
                && file.getFD().equals(FileDescriptor.out)
                && Terminal.isStandardOutput();
    }

    /** For everything else. */
    Writer err() {
        return err;
    }

    /** Whether standard error is a terminal, so that progress may be shown on it. */
    boolean onTerminal() {
        return onTerminal.getAsBoolean();
    }

    /** Tells the user one thing, in one line. */
    void tell(String message) {
        tellAtOnce(message + '\n');
    }

    /** Writes to standard error as it is. */
    void tellAtOnce(String text) {
        try {
            err.append(text).flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
