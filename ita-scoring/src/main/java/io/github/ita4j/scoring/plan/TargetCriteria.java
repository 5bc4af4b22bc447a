package io.github.ita4j.scoring.plan;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The criteria that a plan for some year is made by. */
final class TargetCriteria {
    private TargetCriteria() {}

    /** Those of the year, else those of the last year before it that are there, else those of the result. */
    static Catalog of(Catalog result, FiscalYear year) {
        for (FiscalYear at = year; at.compareTo(result.fiscalYear()) > 0; at = at.previous()) {
            Optional<Catalog> found = Catalogs.find(at, result.edition());
            if (found.isPresent()) {
                return found.get();
            }
        }
        return result;
    }

    /** An element as a step of a plan, with the mark of what is known less well than read. */
    static String step(Requirement element, FiscalYear criteria, FiscalYear plan, Language language) {
        LocalizedText text = criteria.equals(plan) ? element.text() : undated(element.text(), criteria);
        return marked(text, element.evidence(), language);
    }

    static String marked(LocalizedText text, Evidence evidence, Language language) {
        return text.in(language)
                + evidence.kind().mark().map(mark -> " ~" + mark.in(language)).orElse("");
    }

    /** When something is due in the year of a plan: before the OIT of that year closes, where its criteria are there and say so. */
    static FiscalPeriod due(DuePart part, Catalog criteria, FiscalYear year) {
        return criteria.fiscalYear().equals(year) ? criteria.due(part) : part.in(year);
    }

    /** A period in words where these are read back as the same, and in months where they are not. */
    static PeriodText period(String words, FiscalPeriod period, FiscalYear year) {
        PeriodText read = PeriodText.parse(words, year);
        return read.period().filter(period::equals).isPresent() ? read : PeriodText.of(period);
    }

    /** A text that speaks of the year of its criteria, or of the one before, as it is true for any year. */
    static LocalizedText undated(LocalizedText text, FiscalYear criteria) {
        String thai = undated(text.thai(), criteria, Language.THAI);
        return text.english()
                .map(english -> LocalizedText.of(thai, undated(english, criteria, Language.ENGLISH)))
                .orElseGet(() -> LocalizedText.ofThai(thai));
    }

    private static String undated(String text, FiscalYear criteria, Language language) {
        String undated = text;
        for (String year : List.of("current", "previous")) {
            FiscalYear named = year.equals("current") ? criteria : criteria.previous();
            Map<String, ?> values = Map.of("year", named, "that", PlanWords.TEXTS.template(language, "year." + year));
            for (String form : List.of("explained", "whole", "plain")) {
                undated = undated.replaceAll(
                        Texts.fill(PlanWords.TEXTS.template(language, "year." + form), language, values),
                        Texts.fill(PlanWords.TEXTS.template(language, "year." + form + ".undated"), language, values));
            }
        }
        return undated;
    }
}
