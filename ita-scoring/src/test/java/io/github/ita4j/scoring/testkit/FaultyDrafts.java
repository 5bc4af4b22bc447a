package io.github.ita4j.scoring.testkit;

import static io.github.ita4j.catalog.validation.CatalogRule.BLANK_TEXT;
import static io.github.ita4j.catalog.validation.CatalogRule.CHANGE_WITHOUT_EVIDENCE;
import static io.github.ita4j.catalog.validation.CatalogRule.DANGLING_CODE;
import static io.github.ita4j.catalog.validation.CatalogRule.GRADES_GAP;
import static io.github.ita4j.catalog.validation.CatalogRule.GRADES_OVERLAP;
import static io.github.ita4j.catalog.validation.CatalogRule.GRADE_BAND_EMPTY;
import static io.github.ita4j.catalog.validation.CatalogRule.IDENTITY_TAKEN;
import static io.github.ita4j.catalog.validation.CatalogRule.INVALID_VALUE;
import static io.github.ita4j.catalog.validation.CatalogRule.MALFORMED_JSON;
import static io.github.ita4j.catalog.validation.CatalogRule.MISSING_MEMBER;
import static io.github.ita4j.catalog.validation.CatalogRule.NOT_IN_BASE;
import static io.github.ita4j.catalog.validation.CatalogRule.NUMBERING_HOLE;
import static io.github.ita4j.catalog.validation.CatalogRule.TRAILING_CONTENT;
import static io.github.ita4j.catalog.validation.CatalogRule.UNKNOWN_BASE;
import static io.github.ita4j.catalog.validation.CatalogRule.UNKNOWN_MEMBER;
import static io.github.ita4j.catalog.validation.CatalogRule.UNSUPPORTED_FORMAT;
import static io.github.ita4j.catalog.validation.CatalogRule.VALUE_OUT_OF_RANGE;
import static io.github.ita4j.catalog.validation.CatalogRule.WEIGHTS_NOT_100;
import static io.github.ita4j.catalog.validation.CatalogRule.WRONG_TYPE;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.time.FiscalYear;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Overlays on 2569, right but for one thing. */
final class FaultyDrafts {
    /** The version of the catalogue that the drafts lie on. */
    private static final String SHIPPED =
            Catalogs.forYear(FiscalYear.ofBuddhist(2569)).version();

    private static final String FORMAT = "\"format\": 1";
    private static final String BASE = "\"overlayOf\": {\"fiscalYear\": 2569, \"edition\": \"nacc\"}";
    private static final String NAME = "\"fiscalYear\": 2570, \"edition\": \"draft\"";
    private static final String VERSION = "\"version\": \"0.1.0\"";

    private FaultyDrafts() {}

    static Arbitrary<FaultyDraft> any() {
        return Arbitraries.oneOf(ofTheFile(), ofTheHead(), ofTheWeights(), ofTheGrades(), ofTheItems());
    }

    private static Arbitrary<FaultyDraft> ofTheFile() {
        String right = draft(FORMAT, BASE, NAME, VERSION);
        return Arbitraries.oneOf(
                // Cut off anywhere behind the first brace.
                Arbitraries.integers()
                        .between(1, right.length() - 1)
                        .map(end -> new FaultyDraft(right.substring(0, end), MALFORMED_JSON)),
                Arbitraries.of("{}", "1", "[2]", "\"x\"")
                        .map(rest -> new FaultyDraft(right + " " + rest, TRAILING_CONTENT)));
    }

    private static Arbitrary<FaultyDraft> ofTheHead() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(2, 999)
                        .map(format -> fault(UNSUPPORTED_FORMAT, "\"format\": " + format, BASE, NAME, VERSION)),
                Arbitraries.of(
                        fault(MISSING_MEMBER, FORMAT, BASE, NAME),
                        fault(BLANK_TEXT, FORMAT, BASE, "\"fiscalYear\": 2570, \"edition\": \" \"", VERSION),
                        fault(WRONG_TYPE, FORMAT, BASE, NAME, "\"version\": 1"),
                        fault(INVALID_VALUE, FORMAT, BASE, NAME, "\"version\": \"1\""),
                        fault(
                                IDENTITY_TAKEN,
                                FORMAT,
                                BASE,
                                "\"fiscalYear\": 2569, \"edition\": \"nacc\"",
                                "\"version\": \"" + SHIPPED + "\"")),
                Arbitraries.integers()
                        .between(2600, 2999)
                        .map(year -> fault(
                                UNKNOWN_BASE,
                                FORMAT,
                                "\"overlayOf\": {\"fiscalYear\": " + year + ", \"edition\": \"nacc\"}",
                                "\"fiscalYear\": 2570, \"edition\": \"draft\"",
                                VERSION)),
                Arbitraries.strings()
                        .withCharRange('a', 'z')
                        .ofMinLength(1)
                        .ofMaxLength(12)
                        .map(name -> fault(UNKNOWN_MEMBER, FORMAT, BASE, NAME, VERSION, "\"x-" + name + "\": 1")));
    }

    private static Arbitrary<FaultyDraft> ofTheWeights() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(1, 100)
                        .filter(weight -> weight != 30)
                        .map(weight -> fault(
                                WEIGHTS_NOT_100,
                                "\"weights\": {\"IIT\": " + weight + "}, \"weightsEvidence\": \"read\"")),
                Arbitraries.integers()
                        .between(101, 10_000)
                        .map(weight -> fault(
                                VALUE_OUT_OF_RANGE,
                                "\"weights\": {\"IIT\": " + weight + "}, \"weightsEvidence\": \"read\"")),
                Arbitraries.integers()
                        .between(10, 50)
                        .map(weight -> fault(
                                CHANGE_WITHOUT_EVIDENCE,
                                "\"weights\": {\"IIT\": " + weight + ", \"EIT\": " + (60 - weight) + "}")));
    }

    private static Arbitrary<FaultyDraft> ofTheGrades() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(86, 99)
                        .map(to -> fault(
                                GRADES_GAP,
                                "\"grades\": {\"pass\": {\"to\": \"" + to + "\", \"evidence\": \"read\"}}")),
                Arbitraries.integers()
                        .between(85, 100)
                        .map(to -> fault(
                                GRADES_OVERLAP,
                                "\"grades\": {\"improve\": {\"to\": \"" + to + "\", \"evidence\": \"read\"}}")),
                Arbitraries.integers()
                        .between(0, 84)
                        .map(to -> fault(
                                GRADE_BAND_EMPTY,
                                "\"grades\": {\"pass\": {\"to\": \"" + to + "\", \"evidence\": \"read\"}}")),
                Arbitraries.of("own", "five", "none")
                        .map(scale -> fault(
                                DANGLING_CODE, "\"gradeScale\": \"" + scale + "\", \"gradeScaleEvidence\": \"read\"")));
    }

    private static Arbitrary<FaultyDraft> ofTheItems() {
        return Arbitraries.oneOf(
                Arbitraries.integers()
                        .between(100, 999)
                        .map(item -> fault(NOT_IN_BASE, "\"withdraw\": [\"o" + item + "\"]")),
                // From the middle, and nothing is renumbered.
                Arbitraries.integers()
                        .between(2, 9)
                        .map(item -> fault(NUMBERING_HOLE, "\"withdraw\": [\"o" + item + "\"]")));
    }

    private static FaultyDraft fault(CatalogRule code, String member) {
        return fault(code, FORMAT, BASE, NAME, VERSION, member);
    }

    private static FaultyDraft fault(CatalogRule code, String... members) {
        return new FaultyDraft(draft(members), code);
    }

    private static String draft(String... members) {
        return "{" + String.join(", ", members) + "}";
    }
}
