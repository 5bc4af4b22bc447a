package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.MeasurePlan;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import java.util.Optional;

/** What is said of measures, plans and reports, in the words of one language. */
record MeasureWords(Catalog catalog, Messages messages) {
    String planName(MeasurePlan plan) {
        return messages.text("plan", "year", plan.fiscalYear());
    }

    /** By which criteria a plan is made, where it says so. */
    Optional<String> criteria(MeasurePlan plan) {
        FiscalYear year = plan.fiscalYear();
        return plan.criteriaYear()
                .map(criteria -> criteria.equals(year)
                        ? messages.text("plan-criteria", "year", year)
                        : messages.with("year", year).with("criteria", criteria).text("plan-criteria-stand-in"));
    }

    String theme(int number) {
        return new GapLines(messages).theme(catalog.themes(), number);
    }

    String cause(Cause cause) {
        String code = cause.code().code();
        String text = (Character.isDigit(code.charAt(0)) ? messages.text("cause-indicator", "code", code) : code)
                + catalog.node(cause.code())
                        .map(messages::name)
                        .map(name -> " " + name)
                        .orElse("");
        return cause(cause, text, messages);
    }

    /** A cause behind its name: its score, and what is doubtful about it. */
    static String cause(Cause cause, String name, Messages messages) {
        return messages.text("cause", "cause", name, "score", cause.score(), "doubt", cause.doubt());
    }

    /**
     * As the document writes it, with the period where its words alone do not say it; in English output a period that could be
     * read is said in English.
     */
    String period(PeriodText period) {
        Optional<FiscalPeriod> known = period.period();
        if (messages.language() == Language.ENGLISH && known.isPresent()) {
            return known.get().label().in(Language.ENGLISH);
        }
        return known.isEmpty() || PeriodText.parse(period.text()).period().equals(known)
                ? period.text()
                : period.text() + " (" + known.get().label().thai() + ")";
    }
}
