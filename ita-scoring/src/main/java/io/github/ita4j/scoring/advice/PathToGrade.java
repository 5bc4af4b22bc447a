package io.github.ita4j.scoring.advice;

import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.scoring.advice.Advice.RequiredRise;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way up to a grade: how many points the o-items must bring, and the least required rise besides them.
 *
 * <p>A grade asks for a least overall score and, perhaps, a least score in each graded part. Publishing an item moves
 * the OIT and the overall score together, so both ask the items for one number of points. No item moves a survey: a
 * survey below its threshold must rise to it whatever is published. Where the overall score is still short with every
 * item published, the rest must come from required rises too. No rise could be less: each of the first is forced, and the
 * second only fills what is short.
 */
final class PathToGrade {
    private static final Fraction HALF_STEP = Fraction.of(5, 1000);

    private final GradeScale scale;
    private final StartingScores starting;
    private final Fraction leastOverall;
    private final Optional<Threshold> everyPart;
    private final Optional<Fraction> leastPart;
    private final Fraction needed;
    private Fraction reached;
    private Optional<RequiredRise> ofOverall = Optional.empty();

    /**
     * Lifts the surveys that stand in the way, and sees what is left for the items.
     *
     * @param available the points that all candidates together are worth
     */
    PathToGrade(GradeScale scale, StartingScores starting, Grade target, Fraction available) {
        this.scale = scale;
        this.starting = starting;
        this.leastOverall = leastReportedAs(target.overall().from());
        this.everyPart = target.everyPart();
        this.leastPart = everyPart.map(Threshold::from).map(PathToGrade::leastReportedAs);
        this.reached = starting.overall();
        Fraction forOit = Fraction.ZERO;
        for (RisingScore level : gradedLevels()) {
            if (level.code() == Instrument.OIT) {
                forOit = leastPart.orElseThrow().minus(level.floor()).times(level.share());
            } else {
                reached = reached.plus(level.raiseTo(leastPart.orElseThrow()));
            }
        }
        this.needed = leastOverall.minus(reached).max(forOit).max(Fraction.ZERO).min(available);
    }

    /** The lowest exact score that is reported as the threshold. */
    private static Fraction leastReportedAs(Score threshold) {
        return Fraction.of(threshold.reported()).minus(HALF_STEP);
    }

    /** The levels that the target grades, each once; none where the overall score alone decides. */
    private List<RisingScore> gradedLevels() {
        return leastPart.isEmpty()
                ? List.of()
                : scale.gradedParts().stream().map(this::level).distinct().toList();
    }

    private RisingScore level(NodeCode code) {
        return starting.level(code).orElseThrow();
    }

    /** The points that the items must bring to the overall score: from 0 to all that are available. */
    Fraction needed() {
        return needed;
    }

    /** Publishes items that bring at least the needed points, and lifts what is still too low. */
    void publish(Fraction points) {
        reached = reached.plus(points);
        starting.level(Instrument.OIT).ifPresent(level -> level.publish(points));
        for (RisingScore level : gradedLevels()) {
            reached = reached.plus(level.raiseTo(leastPart.orElseThrow()));
        }
        if (!starting.overallGiven()) {
            for (RisingScore level : fromTheLowest()) {
                Fraction missing = leastOverall.minus(reached);
                if (missing.signum() > 0) {
                    reached = reached.plus(level.raiseBy(missing));
                }
            }
        }
        if (reached.compareTo(leastOverall) < 0) {
            liftOverall();
        }
    }

    /** The OIT first, whose items an agency can publish; then the surveys from the lowest, equals in their order. */
    private List<RisingScore> fromTheLowest() {
        List<RisingScore> levels = new ArrayList<>(starting.levels());
        levels.sort((one, other) -> {
            int oitFirst = Boolean.compare(one.code() != Instrument.OIT, other.code() != Instrument.OIT);
            return oitFirst != 0 ? oitFirst : one.height().compareTo(other.height());
        });
        return levels;
    }

    /** The last resort, where the sheet does not say where the points of the overall score come from. */
    private void liftOverall() {
        ofOverall = Optional.of(ImmutableRequiredRise.builder()
                .code(Overall.OVERALL)
                .from(Score.of(reached))
                .known(starting.overallGiven())
                .to(Score.of(leastOverall))
                .points(leastOverall.minus(reached))
                .build());
        reached = leastOverall;
    }

    List<RequiredRise> requiredRises() {
        List<RequiredRise> rises = new ArrayList<>(ofOverall.stream().toList());
        for (RisingScore level : starting.levels()) {
            if (level.hasRisen()) {
                rises.add(level.rise().parts(parts(level)).build());
            }
        }
        return rises;
    }

    /** What the target asks of each part for which the level stands. */
    private Map<NodeCode, Score> parts(RisingScore level) {
        Map<NodeCode, Score> parts = new LinkedHashMap<>();
        for (NodeCode part : scale.gradedParts()) {
            if (!part.equals(level.code()) && level(part) == level) {
                everyPart.ifPresent(threshold -> parts.put(part, threshold.from()));
            }
        }
        return parts;
    }

    /** The overall score that is reached for certain. */
    Score overall() {
        return Score.of(RisingScore.capped(reached));
    }

    /** The grade that is reached for certain. */
    Grade grade() {
        List<Score> parts = scale.gradedParts().stream()
                .map(code -> Score.of(level(code).floor()))
                .toList();
        return scale.gradeOf(overall(), parts);
    }
}
