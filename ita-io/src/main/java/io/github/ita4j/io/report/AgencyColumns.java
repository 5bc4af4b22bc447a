package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Coded;
import io.github.ita4j.io.internal.CsvText;
import io.github.ita4j.io.internal.Hundredths;
import io.github.ita4j.scoring.bulk.AgencyResult;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A list of agencies as CSV for programs, one line each; {@code assess-csv.schema.json} says what each column holds. */
final class AgencyColumns {
    private final Map<String, Function<AgencyResult, String>> known = new LinkedHashMap<>();
    private final List<String> names;

    /** The columns of a detail or, where any are named, those. */
    AgencyColumns(List<NodeCode> nodes, AssessDetail detail, List<String> chosen) {
        List<String> usual = new ArrayList<>();
        add(usual, "agency", result -> text(result.agency().map(Agency::name)));
        for (String name : List.of("id", "province", "kind", "parent")) {
            add(
                    usual,
                    name,
                    result -> text(result.agency().map(Agency::attributes).map(known -> known.get(name))));
        }
        for (int node = 1; node < nodes.size(); node++) {
            NodeCode code = nodes.get(node);
            boolean deep = code instanceof ItemCode || code instanceof SubIndicatorNumber;
            boolean shown = detail == AssessDetail.ITEMS || (detail == AssessDetail.INDICATORS && !deep);
            int index = node;
            add(shown ? usual : new ArrayList<>(), code.code(), result -> Hundredths.text(result.reported(index)));
        }
        add(usual, "overall", result -> Hundredths.text(result.reported(0)));
        add(usual, "overall_lower", result -> isOpen(result) ? Hundredths.text(result.least(0)) : "");
        add(usual, "overall_upper", result -> isOpen(result) ? Hundredths.text(result.greatest(0)) : "");
        add(usual, "grade", result -> result.grade().map(AgencyColumns::code).orElse(""));
        add(usual, "grade_basis", result -> result.gradeBasis().map(Coded::code).orElse(""));
        add(usual, "possible_grades", result -> codes(result.possibleGrades(), AgencyColumns::code));
        add(
                usual,
                "published_grade",
                result -> result.publishedGrade().map(AgencyColumns::code).orElse(""));
        add(usual, "passed", result -> result.passed().map(String::valueOf).orElse(""));
        add(usual, "zero_scored", result -> codes(result.zeroScored(), NodeCode::code));
        add(usual, "missing", result -> codes(result.missing(), NodeCode::code));
        add(
                usual,
                "discrepancies",
                result -> codes(
                        result.discrepancies(),
                        one -> one.code().code() + ":" + one.kind().code()));
        this.names = chosen.isEmpty() ? usual : List.copyOf(chosen);
        for (String name : names) {
            if (!known.containsKey(name)) {
                throw new IllegalArgumentException(
                        "There is no column '" + name + "': there are " + String.join(", ", known.keySet()) + ".");
            }
        }
    }

    private void add(List<String> usual, String name, Function<AgencyResult, String> value) {
        usual.add(name);
        known.put(name, value);
    }

    private static String text(Optional<String> text) {
        return text.map(one -> CsvText.write(List.of(one))).orElse("");
    }

    /** Whether rounding or something missing leaves the overall score open. */
    private static boolean isOpen(AgencyResult result) {
        return result.least(0) != result.greatest(0);
    }

    private static String code(Grade grade) {
        return grade.code().code();
    }

    private static <T> String codes(Collection<T> values, Function<T, String> code) {
        StringBuilder codes = new StringBuilder();
        for (T value : values) {
            codes.append(codes.isEmpty() ? "" : " ").append(code.apply(value));
        }
        return codes.toString();
    }

    List<String> names() {
        return names;
    }

    /** The line of a result. */
    List<String> line(AgencyResult result) {
        return names.stream()
                .map(name -> Objects.requireNonNull(known.get(name)).apply(result))
                .toList();
    }

    /** Writes the header and a line for each result. */
    void write(Iterable<AgencyResult> results, Writer out) throws IOException {
        CsvFields csv = new CsvFields(out);
        csv.write(names);
        for (AgencyResult result : results) {
            csv.write(line(result));
        }
    }
}
