package io.github.ita4j.io.cli;

import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.plan.MeasurePlanner;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --below}: the survey scores for which a plan wants measures too. */
final class BelowOption {
    @Option(names = "--below", paramLabel = "SCORE", converter = ScoreConverter.class)
    private @Nullable Score below;

    /** Reads a score. */
    static final class ScoreConverter extends WordConverter<Score> {
        ScoreConverter() {
            super(Score::parse, Stream::empty);
        }
    }

    boolean isGiven() {
        return below != null;
    }

    /** A planner that wants measures for what the option says. */
    MeasurePlanner planner(Scorer scorer, Language language) {
        MeasurePlanner planner = MeasurePlanner.of(scorer).in(language);
        return below == null ? planner : planner.withSurveyThreshold(below);
    }
}
