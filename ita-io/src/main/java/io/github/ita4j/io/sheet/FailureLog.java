package io.github.ita4j.io.sheet;

import java.util.ArrayList;
import java.util.List;

/** Collects the failures of one file, up to the limit. */
final class FailureLog {
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

    /** JSON scores are checked when their object is complete, so failures do not always come in the order of the file. */
    List<ReadFailure> inFileOrder() {
        List<ReadFailure> sorted = new ArrayList<>(failures);
        sorted.sort(FailureLog::byPlace);
        return sorted;
    }

    private static int byPlace(ReadFailure first, ReadFailure second) {
        int lines = Integer.compare(
                first.line().orElse(Integer.MAX_VALUE), second.line().orElse(Integer.MAX_VALUE));
        return lines != 0
                ? lines
                : Integer.compare(first.column().orElse(0), second.column().orElse(0));
    }

    /** Ends the reading of a file; what was read before it stays. */
    static final class ReadingStopped extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ReadingStopped() {
            super("The limit of failures is reached.", null, false, false);
        }
    }
}
