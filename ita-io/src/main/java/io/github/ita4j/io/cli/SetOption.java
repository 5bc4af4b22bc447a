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
        faults.forEach(fault -> console.tell(fault.in(console.language())));
        if (!faults.isEmpty()) {
            throw new UsageException("unusable-set");
        }
        return scores;
    }

    private Optional<NodeCode> code(String pair, String text, Catalog criteria) {
        NodeCode code;
        try {
            code = NodeCode.parse(text);
        } catch (IllegalArgumentException e) {
            fault("set-unusable", pair, "reason", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
        if (!criteria.contains(code)) {
            List<String> nearest = Nearest.words(
                    code.code(), criteria.nodes().stream().map(NodeCode::code).toList());
            fault("set-no-code", pair, "year", criteria.fiscalYear(), "nearest", UsageText.alternatives(nearest));
            return Optional.empty();
        }
        return Optional.of(code);
    }

    private Optional<Optional<Score>> score(String pair, String text) {
        if (InputText.isBlank(text)) {
            return Optional.of(Optional.empty());
        }
        try {
            return Optional.of(Optional.of(Score.parse(text)));
        } catch (IllegalArgumentException e) {
            fault("set-unusable", pair, "reason", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private void fault(String key, String pair, Object... namesAndValues) {
        List<Object> values = new ArrayList<>(List.of("pair", InputText.quote(pair.strip())));
        values.addAll(List.of(namesAndValues));
        faults.add(UsageText.of(key, values.toArray()));
    }
}
