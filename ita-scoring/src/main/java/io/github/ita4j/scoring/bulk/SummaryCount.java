package io.github.ita4j.scoring.bulk;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.NodeResult;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Counts what a summary says. */
final class SummaryCount {
    private final Catalog catalog;
    private final Map<Grade, Integer> grades = new LinkedHashMap<>();
    private final Map<NodeCode, Sum> sums = new HashMap<>();
    private int agencies;
    private int passed;
    private int failed;

    /** The sum of a node's scores, and over how many agencies. */
    private record Sum(Fraction total, int agencies) {
        Sum plus(Sum other) {
            return new Sum(total.plus(other.total), agencies + other.agencies);
        }

        NodeMean mean(NodeCode code) {
            return NodeMean.of(code, agencies, Score.of(total.dividedBy(Fraction.of(agencies))));
        }
    }

    SummaryCount(Catalog catalog) {
        this.catalog = catalog;
        catalog.gradeScale().grades().forEach(grade -> grades.put(grade, 0));
    }

    void add(Assessment assessment) {
        assessment.requireMadeWith(catalog);
        addAgencies(1, assessment.passed());
        assessment.grade().ifPresent(grade -> addGrade(grade, 1));
        for (NodeResult node : assessment.nodes().values()) {
            node.score().ifPresent(score -> addScores(node.code(), score.value(), 1));
        }
    }

    /** Adds agencies of which it is known, or not, whether they have passed. */
    void addAgencies(int count, Optional<Boolean> pass) {
        agencies += count;
        if (pass.isPresent()) {
            passed += pass.get() ? count : 0;
            failed += pass.get() ? 0 : count;
        }
    }

    void addGrade(Grade grade, int count) {
        grades.merge(grade, count, Integer::sum);
    }

    void addScores(NodeCode code, Fraction total, int count) {
        sums.merge(code, new Sum(total, count), Sum::plus);
    }

    SummaryCount addAll(SummaryCount other) {
        addAgencies(other.passed, Optional.of(true));
        addAgencies(other.failed, Optional.of(false));
        addAgencies(other.agencies - other.passed - other.failed, Optional.empty());
        other.grades.forEach(this::addGrade);
        other.sums.forEach((code, sum) -> sums.merge(code, sum, Sum::plus));
        return this;
    }

    Summary summary() {
        Summary.Builder summary = Summary.builder()
                .catalog(catalog.stamp())
                .agencies(agencies)
                .passed(passed)
                .failed(failed)
                .putAllGrades(grades);
        for (NodeCode code : catalog.nodes()) {
            Sum sum = sums.get(code);
            if (sum != null) {
                summary.putMeans(code, sum.mean(code));
            }
        }
        return summary.build();
    }
}
