package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Fact;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult.Origin;
import io.github.ita4j.scoring.explain.ExplainedGrade.Outcome;
import io.github.ita4j.scoring.explain.GradeCondition.State;
import java.util.Locale;

/** The texts that {@link Words} holds; the key of {@code NOT_MET} in the files is {@code not-met}. */
enum Word {
    CATALOG_LINE,
    UNOFFICIAL,
    NO_AGENCY,
    OVERALL,
    TITLE_NOT_KNOWN,
    NODE,
    RANGE,
    COMPUTED,
    GIVEN,
    FOLLOWS,
    MISSING,
    NARROWED,
    POINT,
    POINTS,
    POINTS_EXACT,
    WEIGHT,
    WORTH,
    AT_LEAST,
    AT_MOST,
    ALLOWED_BY_CHILDREN,
    ALLOWED_BY_PARTS,
    RULE,
    ROUNDING,
    EVIDENCE,
    DISCREPANCY_CHILDREN,
    DISCREPANCY_PARTS,
    DISCREPANCY_SCALE,
    GRADE,
    NO_GRADE,
    REASON_OPEN,
    REASON_OVERALL,
    REASON_PARTS,
    REASON_PUBLISHED,
    REASON_INSTRUMENTS,
    SCALE,
    GRADED_PARTS,
    CLAIMED,
    POSSIBLE,
    CONDITION_NOT_MET,
    BETTER_GRADE,
    NO_COMPLETION,
    CONDITION_FROM,
    CONDITION_BAND,
    COMPARED,
    MET,
    NOT_MET,
    OPEN,
    BY_ALL_SCORES,
    STAND_IN,
    GAINS,
    GAIN,
    GAINS_SUM,
    GAINS_NOTHING_LEFT,
    GAINS_UNKNOWN,
    GAIN_UNKNOWN,
    NO_GAINS,
    FACT_WEIGHT,
    FACT_PART,
    FACT_GROUP_TITLE,
    FACT_ITEMS,
    FACT_ITEM_TITLE,
    FACT_ANSWER_SCALE,
    FACT_REQUIREMENTS,
    MARK_READ,
    MARK_READ_VARIANT,
    MARK_CARRIED_OVER,
    MARK_INFERRED,
    MARK_RECALLED,
    MARK_MISSING;

    static Word origin(Origin origin) {
        return valueOf(origin.name());
    }

    static Word outcome(Outcome outcome) {
        return valueOf(outcome.name());
    }

    static Word state(State state) {
        return valueOf(state.name());
    }

    static Word discrepancy(Discrepancy.Kind kind) {
        return valueOf("DISCREPANCY_" + kind.name());
    }

    static Word fact(Fact.Kind kind) {
        return valueOf("FACT_" + kind.name());
    }

    static Word mark(Evidence.Kind kind) {
        return valueOf("MARK_" + kind.name());
    }

    /** The key in the files. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
