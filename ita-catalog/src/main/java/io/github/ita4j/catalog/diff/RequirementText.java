package io.github.ita4j.catalog.diff;

import io.github.ita4j.catalog.lineage.CrosswalkEntry.Wording;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.core.time.FiscalYear;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What must be equal for two required elements to be the same. Nearly every list of elements asks for something "within
 * 2563", which next year becomes "within 2564" and asks for nothing new; so the own year, the year before and the year
 * after are taken relative to the fiscal year. Other years stay, such as the one in the name of an act.
 */
final class RequirementText {
    private static final Pattern YEAR = Pattern.compile("(?<![0-9])25[0-9]{2}(?![0-9])");

    private RequirementText() {}

    static String key(Requirement requirement, FiscalYear year) {
        return YEAR.matcher(ThaiDigits.toArabic(Wording.key(requirement.text())))
                .replaceAll(found -> Matcher.quoteReplacement(relative(found.group(), year)));
    }

    private static String relative(String year, FiscalYear own) {
        int offset = Integer.parseInt(year) - own.buddhistYear();
        return Math.abs(offset) <= 1 ? "year{" + offset + "}" : year;
    }
}
