package io.github.ita4j.io.report;

import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.report.internal.ReportView;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.compare.ResultComparison.NodeComparison;
import io.github.ita4j.scoring.compare.ScoreChange;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Scores of two sides, and how far they are apart, in words. */
record ChangeWords(Messages messages) {
    /** What a table says of a score on both sides: code, name, before, after, and what the change is. */
    record Row(String code, String name, String before, String after, String change) {}

    Row row(NodeComparison node) {
        String code = node.code().code();
        return new Row(
                node.kind() == NodeComparison.Kind.RENUMBERED
                        ? node.before().orElseThrow().code().code() + " → " + code
                        : code,
                messages.name(node.title()),
                score(node.before()),
                score(node.after()),
                difference(node.change(), node.kind().label()));
    }

    /** How far the scores are apart, or what became of what they are about. */
    String difference(Optional<ScoreChange> change, LocalizedText otherwise) {
        return change.map(this::difference).orElseGet(() -> messages.words(otherwise));
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

    String score(Optional<NodeResult> result) {
        return result.map(this::score).orElse("–");
    }

    /** The score, its bounds, or that nothing is known. */
    String score(NodeResult result) {
        if (result.score().isPresent()) {
            return result.score().get().reported().toPlainString();
        }
        return isUnknown(result) ? messages.text("score-unknown") : messages.range(result.least(), result.greatest());
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
