package io.github.ita4j.io.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects the failures of one file, up to the limit. */
final class FailureLog {
    // JSON scores are checked when their object is complete, so failures do not always come in the order of the file.
    private static final Comparator<ReadFailure> FILE_ORDER = Comparator.comparingInt(
                    (ReadFailure failure) -> failure.line().orElse(Integer.MAX_VALUE))
            .thenComparingInt(failure -> failure.column().orElse(0));

    private final String file;
    private final List<ReadFailure> failures = new ArrayList<>();

    FailureLog(String file) {
        this.file = file;
    }

    /**
     * Adds a failure.
     *
     * @throws ReadingStopped if there are too many
     */
    void add(Place place, ReadFailure.Builder failure) {
        failures.add(
                failure.file(file).line(place.line()).column(place.column()).build());
        if (failures.size() == ReadLimits.MAX_FAILURES) {
            failures.add(Faults.tooManyFailures().file(file).line(place.line()).build());
            throw new ReadingStopped();
        }
    }

    List<ReadFailure> inFileOrder() {
        List<ReadFailure> sorted = new ArrayList<>(failures);
        sorted.sort(FILE_ORDER);
        return sorted;
    }

    /** Ends the reading of a file; what was read before it stays. */
    static final class ReadingStopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReadingStopped() {
            super("The limit of failures is reached.", null, false, false);
        }
    }
}
