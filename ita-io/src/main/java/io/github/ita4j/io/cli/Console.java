package io.github.ita4j.io.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/** The three standard streams, as text in UTF-8 whatever the default of the machine. */
final class Console {
    private final InputStream in;
    private final Writer out;
    private final Writer err;

    Console(InputStream in, OutputStream out, OutputStream err) {
        this.in = in;
        this.out = writer(out);
        this.err = writer(err);
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

    /** For everything else. */
    Writer err() {
        return err;
    }

    /** Tells the user one thing, in one line. */
    void tell(String message) {
        try {
            err.append(message).append('\n').flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
