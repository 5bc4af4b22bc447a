package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.score.ScoreFormatException;
import io.github.ita4j.core.score.ScoreRangeException;
import io.github.ita4j.core.text.LocalizedText;
import java.math.BigDecimal;
import java.util.Optional;

/** Reads scores and says what is wrong with those it cannot read. */
final class ScoreReader {
    /** Within this many digits a number can be written out, and arithmetic with it stays fast. */
    private static final int MAX_DIGITS = 18;

    private static final LocalizedText EXPECTED = LocalizedText.of("ตัวเลขตั้งแต่ 0 ถึง 100", "a number from 0 to 100");

    private final Faults log;

    ScoreReader(Faults log) {
        this.log = log;
    }

    /** The score of text that is not blank, or empty after a failure. */
    Optional<Score> score(NodeCode code, String text, Place place) {
        try {
            return Optional.of(Score.parse(text));
        } catch (ScoreFormatException notANumber) {
            log.add(Fault.of(SheetCode.NOT_A_NUMBER)
                    .with("code", code.code())
                    .found(text)
                    .expected(EXPECTED)
                    .at(place));
        } catch (ScoreRangeException outside) {
            log.add(Fault.of(SheetCode.OUT_OF_RANGE)
                    .with("code", code.code())
                    .found(text)
                    .expected(EXPECTED)
                    .at(place));
        }
        return Optional.empty();
    }

    /** The score of a JSON number, which may have an exponent, or empty after a failure. */
    Optional<Score> number(NodeCode code, String text, Place place) {
        return score(code, withoutExponent(text), place);
    }

    private static String withoutExponent(String text) {
        if (text.length() > 2 * MAX_DIGITS || (text.indexOf('e') < 0 && text.indexOf('E') < 0)) {
            return text;
        }
        try {
            BigDecimal value = new BigDecimal(text);
            return Math.abs((long) value.scale()) <= MAX_DIGITS ? value.toPlainString() : text;
        } catch (NumberFormatException exponentTooLarge) {
            return text;
        }
    }
}
