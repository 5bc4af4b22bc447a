package io.github.ita4j.io.report;

import java.util.Locale;

/** The words of the reports, by what they say. */
enum Message {
    CATALOG_LINE,
    UNOFFICIAL,
    NO_AGENCY,
    OVERALL,
    NOT_KNOWN,
    GRADE,
    NO_GRADE,
    POSSIBLE_GRADES,
    PASSED,
    PASSED_YES,
    PASSED_NO,
    PASSED_OPEN,
    NEEDED,
    NO_COMPLETION_PASSES,
    BASIS_INSTRUMENTS,
    SCORES,
    RANGE,
    MISSING,
    ZEROS,
    NO_ZEROS,
    THEME,
    POINTS,
    POINTS_EXACT,
    UNDER_THEME,
    THEME_MARK,
    TITLE_NOT_KNOWN,
    PUBLISH,
    PUBLISH_NOT_KNOWN,
    REMEDY,
    OWNER,
    DUE,
    DISCREPANCIES,
    DISCREPANCY_CHILDREN,
    DISCREPANCY_PARTS,
    DISCREPANCY_SCALE,
    NOTES,
    MARKS,
    SUGGESTIONS,
    RULES,
    GRADED_PARTS,
    KIND_READ_VARIANT,
    KIND_CARRIED_OVER,
    KIND_INFERRED,
    KIND_RECALLED,
    KIND_MISSING,
    MARK_READ_VARIANT,
    MARK_CARRIED_OVER,
    MARK_INFERRED,
    MARK_RECALLED,
    MARK_MISSING,
    COLUMN_ITEM,
    COLUMN_POINTS;

    /** The key in the property files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
