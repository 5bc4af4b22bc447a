package io.github.ita4j.io.sheet;

import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import java.util.Optional;

/**
 * One JSON object as it was read, before its year is compared and its codes are looked up.
 *
 * @param place where the object begins
 * @param year the year it names
 * @param yearPlace where it names it
 * @param agency the agency it names, or the empty text
 * @param agencyPlace where it names it
 * @param grade the published grade it names, or the empty text
 * @param gradePlace where it names it
 * @param scores its scores in the order of the file
 */
record RawSheet(
        Place place,
        Optional<FiscalYear> year,
        Place yearPlace,
        String agency,
        Place agencyPlace,
        String grade,
        Place gradePlace,
        List<RawScore> scores) {

    /**
     * A member of {@code scores}.
     *
     * @param code its name
     * @param codePlace where the name stands
     * @param value its value, blank where it is missing
     * @param number whether the value is a JSON number
     * @param valuePlace where the value stands
     */
    record RawScore(String code, Place codePlace, String value, boolean number, Place valuePlace) {}
}
