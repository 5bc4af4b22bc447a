package io.github.ita4j.io.report;

import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.ReportView;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.compare.ResultComparison.NodeComparison;
import io.github.ita4j.scoring.compare.ScoreChange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scores of two sides, and how far they are apart, in words. */
record ChangeWords(Messages messages) {
    /** What a table says of a score on both sides: code, name, before, after, and what the change is. */
    record Row(String code, String name, Object before, Object after, Object change) {}

    Row row(NodeComparison node) {
        return new Row(
                arrow(
                        node.before().map(before -> before.code().code()).orElse(""),
                        node.code().code()),
                messages.name(node.title()),
                node.before().map(this::cell).orElse("–"),
                node.after().map(this::cell).orElse("–"),
                cell(node.change(), node.kind().label()));
    }

    /** What was and what is; but once where it is the same, or only one side has it. */
    static String arrow(String from, String to) {
        return Stream.of(from, to).filter(side -> !side.isEmpty()).distinct().collect(Collectors.joining(" → "));
    }

    /** A score, or what else is known of it. */
    Object cell(NodeResult result) {
        return result.score().isPresent() ? result.score() : score(result);
    }

    /** How far the scores are apart, or what became of what they are about. */
    Object cell(Optional<ScoreChange> change, LocalizedText otherwise) {
        return change.<Object>map(by -> new CellView(List.of(difference(by)), by.reported(), false))
                .orElseGet(() -> messages.words(otherwise));
    }

    /** {@code 90.36 → 98.80 (+8.44)}. */
    String change(ScoreChange change) {
        return messages.with("from", score(change.before()))
                .with("to", score(change.after()))
                .with("change", difference(change))
                .text("compare-change");
    }

    /** {@code 0.00, 100.00 → 100.00}. */
    String scores(List<NodeResult> before, List<NodeResult> after) {
        return scores(before) + " → " + scores(after);
    }

    String scores(List<NodeResult> results) {
        return results.stream().map(this::score).collect(Collectors.joining(", "));
    }

    /** The score, its bounds, or that nothing is known. */
    String score(NodeResult result) {
        return isUnknown(result) ? messages.text("score-unknown") : messages.score(result);
    }

    static boolean isUnknown(NodeResult result) {
        return result.score().isEmpty()
                && result.lower().isZero()
                && result.upper().equals(Score.MAX);
    }

    /** {@code +8.44}, or the bounds. */
    String difference(ScoreChange change) {
        return change.reported()
                .or(() -> change.exact().map(Json::reported))
                .map(ReportView::signed)
                .orElseGet(() -> messages.with("lower", ReportView.signed(Json.reported(change.lower())))
                        .with("upper", ReportView.signed(Json.reported(change.upper())))
                        .text("change-between"));
    }
}
