package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.Parsed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;

/** {@code --set}: scores that are to be other ones. */
final class SetOption {
    private static final List<String> TEXTS = List.of("set-no-pair", "set-no-code", "set-no-score", "set-twice");

    @Option(names = "--set", paramLabel = "CODE=SCORE")
    private List<String> pairs = List.of();

    boolean isGiven() {
        return !pairs.isEmpty();
    }

    /**
     * The new scores by code; empty for one that is to be missing.
     *
     * @throws UsageException if any cannot be used; by then the user has been told of each
     */
    Map<NodeCode, Optional<Score>> scores(Catalog criteria, Console console) {
        CodePairs<NodeCode, Optional<Score>> scores =
                new CodePairs<>(criteria.nodes(), criteria.fiscalYear(), SetOption::score);
        pairs.forEach(pair -> scores.read("", pair, pair.indexOf('='), TEXTS));
        return scores.values("unusable-set", console);
    }

    private static Optional<Optional<Score>> score(String text) {
        return InputText.isBlank(text)
                ? Optional.of(Optional.empty())
                : Parsed.of(score -> Optional.of(Score.parse(score)), text);
    }
}
