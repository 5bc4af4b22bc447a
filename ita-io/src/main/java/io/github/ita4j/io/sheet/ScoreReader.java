package io.github.ita4j.io.sheet;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.sheet.ScoreSheet;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * The sheets of a score file, read one by one while they are asked for, and the faults beside them.
 *
 * <pre>{@code
 * Scorer scorer = Scorer.of(Catalogs.forYear(2566));
 * try (ScoreReader in = ScoreFileReader.of(scorer.catalog()).open(Path.of("khemmarat-2566.csv"))) {
 *     in.forEach(sheet -> System.out.println(scorer.assess(sheet).overall().range()));
 *     in.faults().forEach(fault -> System.err.println(fault.report()));
 * }
 * }</pre>
 *
 * <p>Each sheet is given once, whether by {@link #forEach}, {@link #iterator} or {@link #stream}. Not thread-safe.
 */
public final class ScoreReader implements Iterable<ScoreSheet>, AutoCloseable {
    private final SheetSource source;
    private final Runnable end;
    private final SheetQueue sheets;
    private final Faults log;
    private final Closeable file;
    private boolean ended;

    ScoreReader(SheetSource source, Runnable end, SheetQueue sheets, Faults log, Closeable file) {
        this.source = source;
        this.end = end;
        this.sheets = sheets;
        this.log = log;
        this.file = file;
    }

    /**
     * The sheets that were not given yet.
     *
     * @return an iterator that reads while it is asked; it throws nothing but {@link NoSuchElementException}
     */
    @Override
    public Iterator<ScoreSheet> iterator() {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return isThereMore();
            }

            @Override
            public ScoreSheet next() {
                if (!isThereMore()) {
                    throw new NoSuchElementException("All sheets of the file were given.");
                }
                return sheets.ready().remove();
            }
        };
    }

    private boolean isThereMore() {
        while (sheets.ready().isEmpty() && !ended) {
            step();
        }
        return !sheets.ready().isEmpty();
    }

    private void step() {
        try {
            ended = !source.step();
        } catch (IOException notReadable) {
            log.add(Fault.of(SheetCode.FILE_NOT_READABLE));
            ended = true;
        }
        if (ended) {
            end.run();
        }
    }

    /**
     * The sheets that were not given yet.
     *
     * @return a stream that reads while it is asked
     */
    public Stream<ScoreSheet> stream() {
        return StreamSupport.stream(spliterator(), false);
    }

    /**
     * What could not be used, as far as the file was read: all of it, once the last sheet was given.
     *
     * @return the faults in the order of the file; those without a line come last
     */
    public List<Fault> faults() {
        return log.inFileOrder();
    }

    ScoreReading readAll() {
        List<ScoreSheet> all = new ArrayList<>();
        forEach(all::add);
        return ScoreReading.of(all, faults());
    }

    /** Closes the file; a stream that somebody else has opened stays open. */
    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException readAlready) {
            // Nothing is lost.
        }
    }
}
