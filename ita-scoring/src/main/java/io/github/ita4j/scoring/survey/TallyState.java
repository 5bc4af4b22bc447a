package io.github.ita4j.scoring.survey;

import java.io.InvalidObjectException;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counters as they are serialized.
 *
 * @param form the survey
 * @param agencies the names of the agencies, in order
 * @param rows the counters of each agency
 * @param finished whether they are those of a tally; else those of an accumulator
 */
record TallyState(SurveyForm form, List<String> agencies, List<int[]> rows, boolean finished) implements Serializable {

    static TallyState of(SurveyForm form, Map<String, int[]> rows, boolean finished) {
        TreeMap<String, int[]> sorted = new TreeMap<>(rows);
        return new TallyState(form, List.copyOf(sorted.keySet()), List.copyOf(sorted.values()), finished);
    }

    private Object readResolve() throws InvalidObjectException {
        try {
            // Copies, so that nothing else in the stream can hold the arrays.
            TreeMap<String, int[]> read = new TreeMap<>();
            for (int i = 0; i < rows.size(); i++) {
                read.put(
                        AgencyText.of(AgencyText.agency(agencies.get(i))),
                        rows.get(i).clone());
            }
            if (read.size() != agencies.size() || !read.values().stream().allMatch(form.layout()::isPossible)) {
                throw new IllegalArgumentException("The stream holds no counts of " + form + ".");
            }
            return finished ? new ResponseTally(form, read) : new TallyAccumulator(form, read);
        } catch (RuntimeException e) {
            throw invalid(e);
        }
    }

    /** What a stream gives that somebody has changed. */
    static InvalidObjectException invalid(RuntimeException cause) {
        InvalidObjectException invalid = new InvalidObjectException(String.valueOf(cause.getMessage()));
        invalid.initCause(cause);
        return invalid;
    }
}
