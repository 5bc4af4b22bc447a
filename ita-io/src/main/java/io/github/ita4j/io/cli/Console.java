package io.github.ita4j.io.cli;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The three standard streams, as text in UTF-8 whatever the default of the machine. */
final class Console {
    private static final Pattern LINE_ENDS = Pattern.compile("[\r\n]+");

    private final InputStream in;
    private final OutputStream standardOutput;
    private final WatchedStream results;
    private final WatchedStream messages;
    private final Writer out;
    private final Writer err;
    private final BooleanSupplier onTerminal;
    private boolean strict;
    private Language language;

    /**
     * The streams.
     *
     * @param language in which faults are reported where no command names another
     * @param onTerminal whether somebody watches standard error; only asked where it matters
     */
    Console(InputStream in, OutputStream out, OutputStream err, Language language, BooleanSupplier onTerminal) {
        this.language = language;
        this.in = in;
        this.standardOutput = out;
        this.results = new WatchedStream(out);
        this.messages = new WatchedStream(err);
        this.out = writer(results);
        this.err = writer(messages);
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
        return results;
    }

    /** From now on so many bytes of results are not written, for they are already. */
    void skip(long written) {
        results.skip(written);
    }

    /** Whether results go to a screen, where only text has a place. */
    boolean showsResults() throws IOException {
        return StandardStream.of(standardOutput)
                .filter(StandardStream::isTerminal)
                .isPresent();
    }

    /** For everything else. */
    Writer err() {
        return err;
    }

    /** Whether standard error is a terminal, so that progress may be shown on it. */
    boolean onTerminal() {
        return onTerminal.getAsBoolean();
    }

    /** Tells the user one thing, in one line that a terminal shows as it is. */
    void tell(String message) {
        tellAtOnce(InputText.line(LINE_ENDS.matcher(message).replaceAll(" ")) + '\n');
    }

    /** Tells the user what a text of {@link UsageText} says. */
    void say(String key, Object... namesAndValues) {
        tell("ita: " + UsageText.of(key, namesAndValues).in(language));
    }

    /** The same in a line that belongs to the one before. */
    void hint(String key, Object... namesAndValues) {
        tell(UsageText.of(key, namesAndValues).in(language));
    }

    /** From now on notices count as errors. */
    void beStrict() {
        strict = true;
    }

    /** The language of results and faults: of {@code --lang}, or else of whoever started the program. */
    Language language() {
        return language;
    }

    /** From now on faults are reported in this language. */
    void speak(Language chosen) {
        language = chosen;
    }

    /** Reports every fault; whether they leave the exit status as it is. */
    boolean tell(List<Fault> faults) {
        faults.forEach(this::tell);
        return isGood(faults);
    }

    void tell(Fault fault) {
        tell(fault.report(language));
    }

    /** Whether faults leave the exit status as it is: there is no error, and with {@code --strict} no notice. */
    boolean isGood(List<Fault> faults) {
        return faults.stream().noneMatch(fault -> strict || fault.severity() == Severity.ERROR);
    }

    /** Writes to standard error as it is. */
    void tellAtOnce(String text) {
        try {
            err.append(text).flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes what is still held back; {@link #failed} says whether that could be done. */
    void flush() {
        for (Writer writer : List.of(out, err)) {
            try {
                writer.flush();
            } catch (IOException remembered) {
                // By the stream.
            }
        }
    }

    /** The stream that could not be written at some time, that of the results first; empty where nothing is lost. */
    Optional<WatchedStream> failed() {
        return Stream.of(results, messages).filter(WatchedStream::hasFailed).findFirst();
    }
}
