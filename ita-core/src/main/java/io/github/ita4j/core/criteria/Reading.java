package io.github.ita4j.core.criteria;

import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One way to read a rule that is not settled, with what speaks for it. Scoring applies one reading
 * of each rule; an assessment says what the others would give.
 *
 * <pre>{@code
 * Reading reading = catalog.readings().get(2);
 * reading.kind() == Reading.Kind.EVERY_INSTRUMENT; // true
 * reading.kind().gradedParts(catalog).orElseThrow().size(); // 3
 * reading.evidence().kind(); // READ_VARIANT
 * }</pre>
 *
 * @param kind what it means for the scores
 * @param text the reading in words, to follow an "if": "every indicator must reach the limit"
 * @param evidence what speaks for it and against it
 */
public record Reading(Kind kind, LocalizedText text, Evidence evidence) implements JsonObject {
    /** What a reading means for the scores. */
    public enum Kind implements Coded {
        /** For the better grades each instrument must reach the threshold. */
        EVERY_INSTRUMENT,
        /** For the better grades each part of an instrument must, and each instrument without parts. */
        EVERY_PART,
        /** For the better grades each indicator must. */
        EVERY_INDICATOR,
        /** An instrument in two parts scores their plain mean. */
        PARTS_MEAN,
        /** An instrument in two parts pools their respondents: it scores anything between the two parts. */
        PARTS_POOLED;

        /**
         * The parts that must each reach a grade's threshold by this reading.
         *
         * @param catalog the criteria
         * @return the codes in the order of the catalogue, or empty if the reading is not about graded parts
         */
        public Optional<List<NodeCode>> gradedParts(Catalog catalog) {
            return switch (this) {
                case EVERY_INSTRUMENT, EVERY_PART ->
                    Optional.of(
                            catalog.instruments().stream().flatMap(this::parts).toList());
                case EVERY_INDICATOR ->
                    Optional.of(List.copyOf(catalog.indicators().keySet()));
                case PARTS_MEAN, PARTS_POOLED -> Optional.empty();
            };
        }

        private Stream<NodeCode> parts(InstrumentCriteria instrument) {
            return this == EVERY_INSTRUMENT || instrument.parts().isEmpty()
                    ? Stream.of(instrument.instrument())
                    : instrument.parts().stream().map(InstrumentPart::code);
        }

        /**
         * Whether scoring with a catalogue follows this reading.
         *
         * @param catalog the criteria
         * @return true for the plain mean, and for the graded parts of the catalogue's grade scale
         */
        public boolean isApplied(Catalog catalog) {
            return gradedParts(catalog)
                    .map(parts -> parts.equals(catalog.gradeScale().gradedParts()))
                    .orElse(this == PARTS_MEAN);
        }
    }
}
