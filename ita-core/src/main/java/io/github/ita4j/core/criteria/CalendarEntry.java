package io.github.ita4j.core.criteria;

import io.github.ita4j.core.text.Labelled;
import java.time.LocalDate;
import java.util.Optional;

/**
 * When something of a year's assessment happened, as far as it is known.
 *
 * <pre>{@code
 * catalog.calendar().stream().anyMatch(entry -> entry.event() == CalendarEntry.Event.OIT); // false: 2566 is not known
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 *
 * @param event what happened
 * @param from its first day; empty where only its end is known
 * @param to its last day; empty where only its beginning is known
 * @param evidence how well it is known
 */
public record CalendarEntry(Event event, Optional<LocalDate> from, Optional<LocalDate> to, Evidence evidence) {
    /**
     * Refuses days that cannot be.
     *
     * @param event what happened
     * @param from its first day, or empty
     * @param to its last day, or empty
     * @param evidence how well it is known
     * @throws IllegalArgumentException if there is no day, or the last comes before the first
     */
    public CalendarEntry {
        if (from.isEmpty() && to.isEmpty()) {
            throw new IllegalArgumentException("The calendar says no day for " + event.code() + ".");
        }
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            throw new IllegalArgumentException("The calendar ends " + event.code() + " on " + to.get()
                    + ", before it begins on " + from.get() + ".");
        }
    }

    /** What happens in an assessment. */
    public enum Event implements Labelled {
        /** The assessment as a whole. */
        ASSESSMENT,
        /** Agencies register. */
        REGISTRATION,
        /** The OIT is open: what is published after its last day does not count. */
        OIT,
        /** The surveys are answered. */
        SURVEYS,
        /** Answers are scored. */
        SCORING,
        /** Agencies see the scores of their items. */
        ITEM_SCORES,
        /** Agencies may clarify. */
        CLARIFICATION,
        /** The results are published. */
        RESULTS
    }
}
