package io.github.ita4j.io.survey;

import io.github.ita4j.io.sheet.ReadFailure;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts all failures of one file and keeps the first, so that a file of nothing but failures costs no more memory. */
final class FailureCounter {
    private final String file;
    private final List<ReadFailure> kept = new ArrayList<>();
    private final Map<ReadFailure.Code, Long> counts = new EnumMap<>(ReadFailure.Code.class);

    FailureCounter(String file) {
        this.file = file;
    }

    void add(Fault fault) {
        counts.merge(fault.code(), 1L, Math::addExact);
        if (kept.size() < ResponseFileReader.MAX_FAILURES_KEPT) {
            ReadFailure.Builder failure =
                    ReadFailure.builder().code(fault.code()).file(file).message(fault.message());
            fault.found().ifPresent(failure::found);
            fault.expected().ifPresent(failure::expected);
            if (fault.line() > 0) {
                failure.line(fault.line());
            }
            if (fault.column() > 0) {
                failure.column(fault.column());
            }
            kept.add(failure.build());
        }
    }

    List<ReadFailure> kept() {
        return kept;
    }

    Map<ReadFailure.Code, Long> counts() {
        return counts;
    }
}
