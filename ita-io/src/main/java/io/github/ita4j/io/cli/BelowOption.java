package io.github.ita4j.io.cli;

import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.plan.MeasurePlanner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --below}: the survey scores for which a plan wants measures too. */
final class BelowOption {
    @Option(names = "--below", paramLabel = "SCORE")
    private @Nullable Score below;

    boolean isGiven() {
        return below != null;
    }

    /** A planner that wants measures for what the option says. */
    MeasurePlanner planner(Scorer scorer, Language language) {
        MeasurePlanner planner = MeasurePlanner.of(scorer).in(language);
        return below == null ? planner : planner.withSurveyThreshold(below);
    }
}
