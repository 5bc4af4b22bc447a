package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.io.internal.Hundredths;
import io.github.ita4j.scoring.bulk.AgencyResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A list of agencies as CSV for programs, one line each; {@code assess-csv.schema.json} says what each column holds. */
final class AgencyColumns {
    private AgencyColumns() {}

    /** The columns of a detail or, where any are named, those. */
    static Columns<AgencyResult> of(List<NodeCode> nodes, AssessDetail detail, List<String> chosen) {
        Columns<AgencyResult> columns = Columns.<AgencyResult>named()
                .with("agency", result -> result.agency().map(Agency::name));
        for (String name : List.of("id", "province", "kind", "parent")) {
            columns.with(name, result -> result.agency().map(Agency::attributes).map(known -> known.get(name)));
        }
        List<String> hidden = new ArrayList<>();
        for (int node = 1; node < nodes.size(); node++) {
            NodeCode code = nodes.get(node);
            boolean deep = code instanceof ItemCode || code instanceof SubIndicatorNumber;
            if (detail == AssessDetail.AGENCY || (detail == AssessDetail.INDICATORS && deep)) {
                hidden.add(code.code());
            }
            int index = node;
            columns.with(code.code(), result -> Hundredths.text(result.reported(index)));
        }
        columns.with("overall", result -> Hundredths.text(result.reported(0)))
                .with("overall_lower", result -> isOpen(result) ? Hundredths.text(result.least(0)) : "")
                .with("overall_upper", result -> isOpen(result) ? Hundredths.text(result.greatest(0)) : "")
                .with("grade", result -> result.grade().map(Grade::code))
                .with("grade_basis", result -> result.gradeBasis().map(Coded::code))
                .with("possible_grades", result -> codes(result.possibleGrades(), AgencyColumns::code))
                .with("published_grade", result -> result.publishedGrade().map(Grade::code))
                .with("passed", AgencyResult::passed)
                .with("zero_scored", result -> codes(result.zeroScored(), NodeCode::code))
                .with("missing", result -> codes(result.missing(), NodeCode::code))
                .with(
                        "discrepancies",
                        result -> codes(
                                result.discrepancies(),
                                one -> one.code().code() + ":" + one.kind().code()));
        return chosen.isEmpty() ? columns.without(hidden) : columns.only(chosen);
    }

    /** Whether rounding or something missing leaves the overall score open. */
    private static boolean isOpen(AgencyResult result) {
        return result.least(0) != result.greatest(0);
    }

    private static String code(Grade grade) {
        return grade.code().code();
    }

    private static <T> String codes(Collection<T> values, Function<T, String> code) {
        return values.stream().map(code).collect(Collectors.joining(" "));
    }
}
