package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.Labelled;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import java.time.YearMonth;
import org.immutables.value.Value;

/**
 * What an o-item is about, through the years: item numbers change and items merge, a topic stays. Fiscal year 2566 asks
 * for the six-month budget report in o12, fiscal year 2565 in o19; the topic is {@code budget-six-month-report} in
 * both.
 *
 * <pre>{@code
 * Topic topic = o12.topics().get(0);
 * topic.id(); // operations-six-month-report
 * topic.theme().number(); // 1
 * topic.due().in(catalog.fiscalYear()).endDate(); // 2023-04-30
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Topic extends JsonObject {
    /**
     * The stable identifier.
     *
     * @return such as {@code budget-six-month-report}
     */
    String id();

    /**
     * The name of the topic, in our words.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * The improvement theme under which a gap in this topic is answered.
     *
     * @return the theme
     */
    ImprovementTheme theme();

    /**
     * How well the assignment to the theme is known.
     *
     * @return the evidence
     */
    Evidence themeEvidence();

    /**
     * What to do about a zero, in one sentence of our own.
     *
     * @return the remedy
     */
    LocalizedText remedy();

    /**
     * The kind of unit that usually owns the work.
     *
     * @return the kind of unit
     */
    UnitKind owner();

    /**
     * When in the fiscal year the thing is usually due.
     *
     * @return the part of the year by whose end it should be published
     */
    DuePart due();

    /**
     * How well the due part is known.
     *
     * @return the evidence
     */
    Evidence dueEvidence();

    /**
     * A builder for a topic.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Topic}. */
    final class Builder extends ImmutableTopic.Builder {
        Builder() {}
    }

    /**
     * The part of a fiscal year by whose end something is to be published.
     *
     * <pre>{@code
     * Topic.DuePart.H1.in(FiscalYear.ofBuddhist(2568)).startDate(); // 2025-04-01
     * Topic.DuePart.H1.label().in(Language.ENGLISH); // as soon as the first six months have ended
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     */
    enum DuePart implements Labelled {
        /** By the end of the first quarter, 31 December. */
        Q1,
        /** By the end of the second quarter, 31 March. */
        Q2,
        /** Covers the first half of the year, and is published as soon as that has ended on 31 March. */
        H1,
        /** Kept up to date through the whole year. */
        FY;

        /**
         * The word in files: the name itself.
         *
         * @return such as {@code Q1}
         */
        @Override
        public String code() {
            return name();
        }

        /**
         * The months of a fiscal year in which the work is done. What covers the first half is made and published in April, when
         * that has ended.
         *
         * @param year the fiscal year
         * @return a quarter, the month after the first half, or the whole year
         */
        public FiscalPeriod in(FiscalYear year) {
            return switch (this) {
                case Q1 -> year.quarter(1);
                case Q2 -> year.quarter(2);
                case H1 -> {
                    YearMonth april = year.half(1).lastMonth().plusMonths(1);
                    yield FiscalPeriod.of(april, april);
                }
                case FY -> year.asPeriod();
            };
        }
    }
}
