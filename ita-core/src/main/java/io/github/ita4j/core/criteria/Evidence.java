package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.core.text.Labelled;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * How well a fact of a catalogue is known: its kind and, where there is more to say, a note.
 *
 * <p>No official manual could be opened when the catalogues were written. What ita4j knows was read on agencies' pages
 * and in the press, or follows from published scores by arithmetic, or is remembered; the kind says which.
 *
 * <pre>{@code
 * Evidence evidence = o12.titleEvidence();
 * evidence.kind().code(); // read
 * Evidence.Kind.weakerOf(evidence.kind(), Evidence.Kind.RECALLED); // RECALLED
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Evidence extends JsonObject {
    /**
     * How the fact is known.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * Where it was seen, what it was checked against, or what is doubtful.
     *
     * @return the note, or empty
     */
    Optional<LocalizedText> note();

    /**
     * Where the fact was read.
     *
     * @return the sources; empty where none was noted, or nothing was read
     */
    List<Source> sources();

    /**
     * What this evidence is worth to another fiscal year: a fact that was read in sources of other years only is carried
     * over to it. A source that does not say its year may be of any.
     *
     * @param year the fiscal year of a catalogue
     * @return the same evidence if it names no source, or one that may be of that year
     */
    default Evidence asOf(FiscalYear year) {
        boolean ofOtherYears = !sources().isEmpty()
                && sources().stream()
                        .noneMatch(
                                source -> source.fiscalYear().map(year::equals).orElse(true));
        return ofOtherYears && kind().compareTo(Kind.CARRIED_OVER) < 0
                ? of(Kind.CARRIED_OVER, note(), sources())
                : this;
    }

    /**
     * Evidence without a note.
     *
     * @param kind how the fact is known
     * @return the evidence
     */
    static Evidence of(Kind kind) {
        return of(kind, Optional.empty(), List.of());
    }

    /**
     * Evidence with a note.
     *
     * @param kind how the fact is known
     * @param note where it was seen, or what is doubtful
     * @return the evidence
     */
    static Evidence of(Kind kind, LocalizedText note) {
        return of(kind, Optional.of(Objects.requireNonNull(note, "note")), List.of());
    }

    /**
     * Evidence with all that is known of it.
     *
     * @param kind how the fact is known
     * @param note where it was seen, or what is doubtful; or empty
     * @param sources where it was read; or empty
     * @return the evidence
     */
    static Evidence of(Kind kind, Optional<LocalizedText> note, List<Source> sources) {
        return ImmutableEvidence.of(kind, note, sources);
    }

    /** The kinds of evidence, from the strongest to the weakest. */
    enum Kind implements Labelled {
        /** Seen in a source of that year. */
        READ("read"),
        /** Seen in another body's edition of that year. */
        READ_VARIANT("read-variant"),
        /** The same item of a neighbouring year. */
        CARRIED_OVER("carried-over"),
        /** Follows from other facts, by arithmetic or from a name. */
        INFERRED("inferred"),
        /** From memory; read nowhere. */
        RECALLED("recalled"),
        /** Not known: a hole. */
        MISSING("missing");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /**
         * The word used in files and output.
         *
         * @return such as {@code carried-over}
         */
        @Override
        public String code() {
            return code;
        }

        /**
         * The word that marks what is known in this way, behind a tilde, as in {@code ~inferred}.
         *
         * @return the word; empty for what was read, which needs no mark
         */
        public Optional<LocalizedText> mark() {
            return this == READ ? Optional.empty() : Optional.of(label());
        }

        /**
         * Reads the word used in files.
         *
         * @param code such as {@code carried-over}, exactly so
         * @return the kind
         * @throws IllegalArgumentException if it is no such word
         */
        public static Kind parse(String code) {
            return Coded.parse(Kind.class, code, "a kind of evidence");
        }

        /**
         * The weaker of two kinds: what rests on both is known no better than that.
         *
         * @param one a kind
         * @param other another kind
         * @return the weaker one
         */
        public static Kind weakerOf(Kind one, Kind other) {
            return one.compareTo(other) >= 0 ? one : other;
        }

        /**
         * The weakest evidence of several facts.
         *
         * @param facts the evidence of each
         * @return the weakest kind among them; {@link #READ} where there is none
         */
        public static Kind weakestOf(Stream<Evidence> facts) {
            return facts.map(Evidence::kind).reduce(READ, Kind::weakerOf);
        }
    }
}
