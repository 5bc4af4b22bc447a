package io.github.ita4j.io.survey;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.io.internal.RecordReader;
import io.github.ita4j.scoring.survey.ResponseCounter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Lines read ahead. While the next ones are read, another thread looks at these: of a line that is plain and has no fault, about
 * an agency that is known by then, it keeps the counter and the answers, and of all others nothing. Whoever takes the lines, in their
 * order, does the others in full, so nothing depends on which thread was first.
 */
final class LineBatch {
    private static final int LINES = 1 << 10;
    private static final int BYTES = 1 << 17;

    private final RecordReader lines;
    private byte[] bytes = new byte[BYTES];
    private final int[] ends = new int[LINES + 1];
    /** What is wrong with a line as a whole, by its place in the batch. */
    final Map<Integer, Fault> faults = new HashMap<>();

    /** How many lines there are. */
    int size;

    /** The number of each line in the file. */
    final int[] numbers = new int[LINES];

    /** What counts the answers of a line, where it was found to be plain and good. */
    final @Nullable ResponseCounter[] counters = new ResponseCounter[LINES];

    final int[][] choices = new int[LINES][0];

    /** Why there are no more lines, if not because they are at their end. */
    Optional<IOException> failure = Optional.empty();

    private @Nullable ResponseRow row;
    private ForkJoinTask<?> looking = ForkJoinTask.adapt(() -> {});

    LineBatch(RecordReader lines) {
        this.lines = lines;
        looking.invoke();
    }

    /** Takes the next lines, at most so many; false if there are no more. */
    boolean fill(AnswerLines file, int most) {
        size = 0;
        faults.clear();
        Arrays.fill(counters, null);
        try {
            while (size < Math.min(most, LINES) && ends[size] < BYTES && lines.advance()) {
                Optional<Fault> fault = file.fault();
                fault.ifPresent(wrong -> faults.put(size, wrong));
                numbers[size] = lines.number();
                int from = ends[size++];
                ends[size] = from + (fault.isPresent() ? 0 : lines.length());
                if (ends[size] > bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * ends[size]);
                }
                System.arraycopy(lines.array(), lines.from(), bytes, from, ends[size] - from);
            }
        } catch (IOException notReadable) {
            failure = Optional.of(notReadable);
        }
        return failure.isEmpty() && (size == Math.min(most, LINES) || ends[size] >= BYTES);
    }

    /** Lets another thread look at the lines; they are given to a row that belongs to this batch alone. */
    void start(Supplier<ResponseRow> rows) {
        ResponseRow own = row == null ? rows.get() : row;
        row = own;
        looking = ForkJoinTask.adapt(() -> look(own));
        looking.fork();
    }

    /** Waits for the other thread; while it has not come so far, the last lines read are looked at here. */
    void await(LineBatch last) {
        if (!looking.isDone() && last.looking.tryUnfork()) {
            last.looking.invoke();
        }
        looking.join();
    }

    private void look(ResponseRow own) {
        for (int line = 0; line < size; line++) {
            if (length(line) > 0 && split(line, own)) {
                own.end();
                if (!own.isBlank() && !own.isFaulty()) {
                    int[] found = own.choices();
                    counters[line] = own.agency().counter();
                    choices[line] = choices[line].length == 0 ? found.clone() : choices[line];
                    System.arraycopy(found, 0, choices[line], 0, found.length);
                }
            }
        }
    }

    /** Gives the fields of a line to a row, if it is plain. */
    boolean split(int line, ResponseRow to) {
        return PlainLine.split(bytes, ends[line], length(line), lines.separator(), to);
    }

    int length(int line) {
        return ends[line + 1] - ends[line];
    }

    /** A line, a letter for each byte. */
    String text(int line) {
        return new String(bytes, ends[line], length(line), StandardCharsets.ISO_8859_1);
    }
}
