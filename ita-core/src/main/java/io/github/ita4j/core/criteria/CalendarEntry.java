package io.github.ita4j.core.criteria;

import io.github.ita4j.core.text.Coded;
import io.github.ita4j.core.text.LocalizedText;
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
    public enum Event implements Coded {
        /** The assessment as a whole. */
        ASSESSMENT("การประเมิน", "Assessment"),
        /** Agencies register. */
        REGISTRATION("ลงทะเบียน", "Registration"),
        /** The OIT is open: what is published after its last day does not count. */
        OIT("เปิดระบบ OIT", "OIT open"),
        /** The surveys are answered. */
        SURVEYS("ตอบแบบวัด", "Surveys"),
        /** Answers are scored. */
        SCORING("ให้คะแนน", "Scoring"),
        /** Agencies see the scores of their items. */
        ITEM_SCORES("เห็นคะแนนรายข้อ", "Item scores visible"),
        /** Agencies may clarify. */
        CLARIFICATION("ชี้แจงเพิ่มเติม", "Clarification"),
        /** The results are published. */
        RESULTS("ประกาศผล", "Results");

        private final String thai;
        private final String english;

        Event(String thai, String english) {
            this.thai = thai;
            this.english = english;
        }

        /**
         * The event in words.
         *
         * @return a noun phrase
         */
        public LocalizedText label() {
            return LocalizedText.of(thai, english);
        }
    }
}
