package io.github.ita4j.io.measure;

/** What a column holds. */
enum Heading {
    NUMBER,
    THEME,
    QUESTION,
    ANALYSIS,
    MEASURE,
    STEPS,
    RESPONSIBLE,
    PERIOD,
    RESULT,
    OUTCOME,
    SUGGESTION,
    FOLLOW_UP,
    INDICATOR,
    GUIDANCE,
    ITEM,
    /** A heading above others, which says nothing itself. */
    GROUP
}
