package io.github.ita4j.scoring.laws;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What holds of every catalogue that can grade anybody fairly. {@link CatalogLaws} checks it.
 *
 * <pre>{@code
 * CatalogLaw.MONOTONICITY.code();                            // monotonicity
 * CatalogLaw.MONOTONICITY.statement().in(Language.ENGLISH);  // Raising a score never lowers the total or the grade.
 * }</pre>
 *
 * <p>Some laws can fail on a draft that {@link io.github.ita4j.catalog.CatalogReader} reads without a fault; they look for
 * mistakes in the draft. The others cannot: the reader refuses what would break them, or they follow from how scores are
 * computed. Those guard the library itself, and each constant says which kind it is.
 *
 * <p>Immutable and thread-safe. New laws may be added in a minor release.
 */
public enum CatalogLaw implements Coded {
    /**
     * The weights of the instruments are positive and sum to 100, what is below a node is worth what the node is worth, and
     * all weights fit one common denominator. A draft that is read can break the last part only: with hundreds of items in
     * groups of many different sizes the denominator needs more than 63 bits.
     */
    WEIGHTS,
    /**
     * Every o-item has a required measure, under a theme of the catalogue. It cannot fail on a draft that is read and guards
     * the reader.
     */
    REQUIRED_MEASURES,
    /**
     * The grades that the total alone gives share out 0.00 to 100.00: every total has exactly one. It cannot fail on a draft
     * that is read and guards the reader.
     */
    GRADES_PARTITION,
    /**
     * Every item can score 0 and 100, so that the total can. It fails on a draft with an answer scale that begins above 0 or
     * ends below 100.
     */
    FULL_RANGE,
    /**
     * Some score sheet reaches each grade. It fails on a draft with a grade whose conditions contradict each other, or that
     * a better grade always takes first.
     */
    GRADES_REACHED,
    /**
     * Raising a score never lowers the total or the grade. It fails on a draft with a grade that asks for a least score in
     * every part and ends below 100: whoever rises above its end falls to a worse one.
     */
    MONOTONICITY,
    /**
     * The bounds and the possible grades of an incomplete sheet hold every completion of it. It cannot fail on a draft that
     * is read and guards the computation.
     */
    BOUNDS,
    /**
     * Neither the order of the items and scores nor which of two equal siblings has which score changes a result above them.
     * It cannot fail on a draft that is read and guards the computation.
     */
    ORDER,
    /**
     * The difference from the year before is total: every item of both years is in it once, with all that it is worth,
     * it reads the same from the other side, and a catalogue does not differ from itself. It cannot fail on a draft that is
     * read and guards the comparison.
     */
    YEAR_DIFF;

    /** The words about laws. */
    static final Texts TEXTS = Texts.of("laws", CatalogLaw.class::getResourceAsStream);

    /**
     * The law in one sentence, for users.
     *
     * @return the sentence in Thai and English
     */
    public LocalizedText statement() {
        return TEXTS.both(code() + ".statement", Map.of());
    }

    /**
     * Whether the law is tried on random score sheets, so that more tries search further. The other laws are decided at once.
     *
     * @return true for {@link #MONOTONICITY}, {@link #BOUNDS} and {@link #ORDER}
     */
    public boolean random() {
        return this == MONOTONICITY || this == BOUNDS || this == ORDER;
    }

    /** A violation in the words of a finding; the nodes among the values are where it is. */
    LawViolation violation(String finding, Object... namesAndValues) {
        return broken(finding, namesAndValues).build();
    }

    /** A violation of which more is to be said. */
    ImmutableLawViolation.Builder broken(String finding, Object... namesAndValues) {
        return ImmutableLawViolation.builder()
                .law(this)
                .found(TEXTS.both(code() + "." + finding, Texts.values(namesAndValues)))
                .advice(TEXTS.both(code() + ".advice", Map.of()))
                .addAllNodes(Stream.of(namesAndValues)
                        .filter(NodeCode.class::isInstance)
                        .map(NodeCode.class::cast)
                        .toList());
    }

    /** Whether the law is about results, and so asks for a catalogue that gives results at all. */
    boolean ofResults() {
        return compareTo(FULL_RANGE) > 0;
    }
}
