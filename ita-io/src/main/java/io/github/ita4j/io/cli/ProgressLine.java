package io.github.ita4j.io.cli;

import io.github.ita4j.io.survey.ReadProgress;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.StreamSupport;

/** One line on a terminal that says how far the work is, and goes when it is done. */
final class ProgressLine implements ReadProgress {
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);
    private static final int PERCENT = 100;

    private final Console console;
    private final long size;
    private long next;
    private int width;

    private ProgressLine(Console console, long size, long next) {
        this.console = console;
        this.size = size;
        this.next = next;
    }

    /** A line for a file of so many bytes, or 0 where nobody knows; the first is written at once. */
    static ProgressLine on(Console console, long size) {
        return new ProgressLine(console, size, System.nanoTime());
    }

    /** Does some work with what is made of values as they come, and shows how many have come where somebody watches. */
    static <T, S, R> R over(Iterable<T> values, Console console, Function<T, S> each, Function<Iterable<S>, R> work) {
        Optional<ProgressLine> line = console.onTerminal() ? Optional.of(on(console, 0)) : Optional.empty();
        AtomicLong rows = new AtomicLong();
        try {
            return work.apply(() -> StreamSupport.stream(values.spliterator(), false)
                    .peek(value -> line.ifPresent(watched -> watched.read(rows.incrementAndGet(), 0)))
                    .map(each)
                    .iterator());
        } finally {
            line.ifPresent(ProgressLine::clear);
        }
    }

    @Override
    public void read(long rows, long bytes) {
        long now = System.nanoTime();
        if (now - next >= 0) {
            next = now + PAUSE;
            String done = size > 0 ? " (" + Math.min(PERCENT, PERCENT * bytes / size) + " %)" : "";
            show("ita: " + rows + (rows == 1 ? " row" : " rows") + " read" + done);
        }
    }

    void clear() {
        show("");
        console.tellAtOnce("\r");
    }

    private void show(String line) {
        String blanks = " ".repeat(Math.max(0, width - line.length()));
        width = line.length();
        console.tellAtOnce("\r" + line + blanks);
    }
}
