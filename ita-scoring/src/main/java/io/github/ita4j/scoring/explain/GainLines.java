package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.score.Fraction;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the lines of an agency's gains. */
final class GainLines {
    private static final String STEP = "  ";

    private final Words words;

    GainLines(Words words) {
        this.words = words;
    }

    List<String> write(Gains gains) {
        if (gains.gains().isEmpty()) {
            return List.of(words.text(Word.NO_GAINS));
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.text(Word.GAINS));
        gains.ranked().stream().filter(gain -> !isNothing(gain)).forEach(gain -> lines.add(STEP + known(gain)));
        lines.add(STEP + words.text(Word.GAINS_SUM, "points", points(gains.points())));
        String full = gains.ranked().stream()
                .filter(GainLines::isNothing)
                .map(gain -> gain.code().code())
                .collect(Collectors.joining(", "));
        if (!full.isEmpty()) {
            lines.add(STEP + words.text(Word.GAINS_NOTHING_LEFT, "codes", full));
        }
        List<Gain> unknown = gains.unknown();
        if (!unknown.isEmpty()) {
            lines.add(STEP + words.text(Word.GAINS_UNKNOWN));
            unknown.forEach(gain -> lines.add(STEP + STEP + unknown(gain)));
        }
        return lines;
    }

    private static boolean isNothing(Gain gain) {
        return gain.atMost().signum() == 0;
    }

    private String known(Gain gain) {
        return words.text(
                Word.GAIN,
                "code",
                gain.code().code(),
                "points",
                points(gain.points().orElseThrow()),
                "own",
                points(gain.instrumentPoints().orElseThrow()),
                "instrument",
                gain.instrument().code(),
                "title",
                title(gain));
    }

    private String unknown(Gain gain) {
        return words.text(
                Word.GAIN_UNKNOWN,
                "code",
                gain.code().code(),
                "least",
                points(gain.atLeast()),
                "most",
                points(gain.atMost()),
                "title",
                title(gain));
    }

    private String title(Gain gain) {
        return gain.title().map(words::name).orElseGet(() -> words.text(Word.TITLE_NOT_KNOWN));
    }

    private String points(Fraction points) {
        return Figures.points(words, points);
    }
}
