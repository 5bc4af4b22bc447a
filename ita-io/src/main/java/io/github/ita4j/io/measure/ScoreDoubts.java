package io.github.ita4j.io.measure;

import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.measure.Cause;
import io.github.ita4j.core.measure.Measure;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.io.measure.MeasureImport.ImportedMeasure;
import java.util.ArrayList;
import java.util.List;

/** Doubts a score that is far below the middle of all scores of its document; 0 is a score that items really get. */
final class ScoreDoubts {
    private static final Score FAR = Score.of(25);

    private ScoreDoubts() {}

    /** The measures, with a doubt where a score is far off. */
    static List<ImportedMeasure> mark(List<DraftReader.ReadMeasure> measures, Faults notices) {
        List<Score> scores = measures.stream()
                .flatMap(read -> read.measure().measure().causes().stream())
                .flatMap(cause -> cause.score().stream())
                .filter(score -> !score.equals(Score.ZERO))
                .sorted()
                .toList();
        if (scores.size() < 3) {
            return measures.stream().map(DraftReader.ReadMeasure::measure).toList();
        }
        Score middle = scores.get(scores.size() / 2);
        List<ImportedMeasure> marked = new ArrayList<>();
        for (DraftReader.ReadMeasure read : measures) {
            Measure measure = read.measure().measure();
            List<Cause> causes = new ArrayList<>();
            for (Cause cause : measure.causes()) {
                causes.add(mark(cause, middle, read.causePlaces().get(causes.size()), notices));
            }
            Measure.Builder copy = Measure.builder();
            marked.add(read.measure().with(copy.like(measure).causes(causes).build()));
        }
        return marked;
    }

    private static Cause mark(Cause cause, Score middle, Place place, Faults notices) {
        boolean far = cause.score()
                .filter(score -> !score.equals(Score.ZERO))
                .filter(score -> middle.value().minus(score.value()).compareTo(FAR.value()) > 0)
                .isPresent();
        if (!far) {
            return cause;
        }
        Fault notice = MeasureCode.DOUBTFUL_SCORE
                .at(place, cause.code().code())
                .with("score", cause.score().get());

        notices.add(notice);
        String doubt = notice.message(Language.ENGLISH);
        Cause.Builder copy = Cause.builder();
        return copy.like(cause)
                .doubt(cause.doubt().map(before -> before + " " + doubt).orElse(doubt))
                .build();
    }
}
