package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;

/** {@code --set}: scores that are to be other ones. */
final class SetOption {
    @Option(names = "--set", paramLabel = "CODE=SCORE")
    private final List<String> pairs = new ArrayList<>();

    private final List<LocalizedText> faults = new ArrayList<>();

    boolean isGiven() {
        return !pairs.isEmpty();
    }

    /**
     * The new scores by code; empty for one that is to be missing.
     *
     * @throws UsageException if any cannot be used; by then the user has been told of each
     */
    Map<NodeCode, Optional<Score>> scores(Catalog criteria, Console console) {
        Map<NodeCode, Optional<Score>> scores = new LinkedHashMap<>();
        for (String pair : pairs) {
            int sign = pair.indexOf('=');
            if (sign < 0) {
                fault("set-no-pair", pair);
                continue;
            }
            Optional<NodeCode> code = code(pair, pair.substring(0, sign), criteria);
            Optional<Optional<Score>> score = score(pair, pair.substring(sign + 1));
            if (code.isPresent() && score.isPresent() && scores.putIfAbsent(code.get(), score.get()) != null) {
                fault("set-twice", pair, "code", code.get());
            }
        }
        console.refuse(faults, "unusable-set");
        return scores;
    }

    private Optional<NodeCode> code(String pair, String text, Catalog criteria) {
        Optional<NodeCode> code = parsed(text, NodeCode::parse).filter(criteria::contains);
        if (code.isEmpty()) {
            List<String> nearest = Nearest.words(
                    text, criteria.nodes().stream().map(NodeCode::code).toList());
            fault("set-no-code", pair, "year", criteria.fiscalYear(), "nearest", UsageText.alternatives(nearest));
        }
        return code;
    }

    private Optional<Optional<Score>> score(String pair, String text) {
        if (InputText.isBlank(text)) {
            return Optional.of(Optional.empty());
        }
        Optional<Optional<Score>> score = parsed(text, known -> Optional.of(Score.parse(known)));
        if (score.isEmpty()) {
            fault("set-no-score", pair);
        }
        return score;
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }

    private void fault(String key, String pair, Object... namesAndValues) {
        List<Object> values = new ArrayList<>(List.of("pair", InputText.quote(pair.strip())));
        values.addAll(List.of(namesAndValues));
        faults.add(UsageText.of(key, values.toArray()));
    }
}
