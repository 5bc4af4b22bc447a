package io.github.ita4j.scoring.plan;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.core.time.PeriodText;
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
        return text.in(language)
                + element.evidence()
                        .kind()
                        .mark()
                        .map(mark -> " ~" + mark.in(language))
                        .orElse("");
    }

    /** A period in words where these are read back as the same, and in months where they are not. */
    static PeriodText period(String words, FiscalPeriod period, FiscalYear year) {
        PeriodText read = PeriodText.parse(words, year);
        return read.period().filter(period::equals).isPresent() ? read : PeriodText.of(period);
    }

    /** A text that speaks of the year of its criteria, as it is true for any year. */
    static LocalizedText undated(LocalizedText text, FiscalYear criteria) {
        String year = criteria.toString();
        String before = criteria.previous().toString();
        String thai = text.thai()
                .replaceAll("ปีก่อนหน้า คือปี ?" + before, "ปีก่อนหน้า")
                .replaceAll("ปี(งบประมาณ)? ?(พ\\.ศ\\. ?)?" + year, "ปี$1ปัจจุบัน")
                .replaceAll("ปี(งบประมาณ)? ?(พ\\.ศ\\. ?)?" + before, "ปี$1ก่อนหน้า");
        Optional<String> english = text.english()
                .map(words -> words.replace("previous year (BE " + before + ")", "previous year")
                        .replaceAll("(fiscal year )?BE " + year, "the current year")
                        .replaceAll("(fiscal year )?BE " + before, "the previous year"));
        return english.map(words -> LocalizedText.of(thai, words)).orElseGet(() -> LocalizedText.ofThai(thai));
    }
}
