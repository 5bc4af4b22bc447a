package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.score.ScoreFormatException;
import io.github.ita4j.core.score.ScoreRangeException;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.Parsed;
import io.github.ita4j.io.internal.Phrases;
import io.github.ita4j.io.internal.Row;
import io.github.ita4j.io.internal.Word;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads scores and says what is wrong with those it cannot read. */
record ScoreText(Catalog catalog, ReadOptions options, Faults log) {
    /** Within this many digits a number can be written out, and arithmetic with it stays fast. */
    private static final int MAX_DIGITS = 400;

    private static final Pattern PERCENT = Pattern.compile("\\s*[%٪]$");

    /** Numbers that were computed in binary differ from what was meant in the 13th digit or later. */
    private static final BigDecimal NOISE = new BigDecimal("0.00000000001");

    private static final int NEAR = 6;
    private static final int NOISE_FROM = 11;

    private static final Fraction HUNDRED = Fraction.of(100);

    /** Takes the score in a cell, which is blank or says so where it is missing; after a fault, which says what is lost, nothing. */
    void read(ScoredCode code, Row row, int column, String lost, Consumer<Optional<Score>> out) {
        String text = row.cells().get(column);
        boolean missing = hundredths(text) < 0 && (InputText.isBlank(text) || Word.MISSING.is(text));
        Optional<Score> score = missing ? Optional.empty() : score(code, text, row.at(column), lost);
        if (missing || score.isPresent()) {
            out.accept(score);
        }
    }

    /** The everyday number, of up to three digits and two decimals, in hundredths; -1 for any other text. */
    private static int hundredths(String text) {
        int point = text.indexOf('.');
        int whole = point < 0 ? text.length() : point;
        int decimals = point < 0 ? 0 : text.length() - point - 1;
        if (whole < 1 || whole > 3 || decimals > 2 || (point >= 0 && decimals == 0)) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i != point && (c < '0' || c > '9')) {
                return -1;
            }
            number = i == point ? number : 10 * number + c - '0';
        }
        int hundredths = decimals == 0 ? 100 * number : decimals == 1 ? 10 * number : number;
        return hundredths <= Score.MAX.hundredths() ? hundredths : -1;
    }

    private Optional<Score> score(ScoredCode code, String text, Place place, String lost) {
        if (text.length() > ReadLimits.MAX_FIELD_LENGTH) {
            return log.refuse(Phrase.tooLong(text, lost).at(place));
        }
        boolean item = code.code() instanceof ItemCode one && one.instrument() == Instrument.OIT;
        boolean word = item && hundredths(text) < 0;
        if (word && Word.PUBLISHED.is(text)) {
            return Optional.of(Score.MAX);
        }
        if (word && Word.UNPUBLISHED.is(text)) {
            return Optional.of(Score.ZERO);
        }
        try {
            int plain = hundredths(text);
            Score score = plain >= 0
                    ? Score.ofHundredths(plain)
                    : exact(code, withoutExponent(PERCENT.matcher(text.strip()).replaceFirst("")), item, place);
            return Optional.of(scaled(code.code(), item, score));
        } catch (ScoreFormatException | ScoreRangeException refused) {
            boolean number = refused instanceof ScoreRangeException;
            return log.refuse(Fault.of(number ? SheetCode.OUT_OF_RANGE : SheetCode.NOT_A_NUMBER, place)
                    .with("code", code)
                    .found(text)
                    .expected(Phrases.of("zero-to-hundred")));
        }
    }

    /** The score that a number means: itself unless somebody says that it is a code or has points. */
    private Score scaled(NodeCode code, boolean item, Score number) {
        if (item && options.zeroToOne()) {
            return Score.of(number.value().times(HUNDRED));
        }
        if (code instanceof Instrument && options.points()) {
            Fraction points = catalog.node(code).orElseThrow().points();
            return Score.of(number.value().times(HUNDRED).dividedBy(points));
        }
        return number;
    }

    /**
     * What looks like the noise of a number computed in binary is said; an o-item, which can be 0 or 100 alone, is taken for what
     * it is so near to.
     */
    private Score exact(ScoredCode code, String text, boolean closed, Place place) {
        Score score = Score.parse(text);
        int point = text.indexOf('.');
        if (point < 0 || text.length() - point <= NOISE_FROM || text.indexOf('/') >= 0) {
            return score;
        }
        BigDecimal number = new BigDecimal(InputText.cleanNumber(text));
        BigDecimal near = number.setScale(NEAR, RoundingMode.HALF_UP);
        BigDecimal distance = number.subtract(near).abs();
        if (distance.signum() == 0 || distance.compareTo(NOISE) > 0) {
            return score;
        }
        Score meant = Score.of(near);
        boolean used = closed && (meant.isZero() || meant.equals(Score.MAX));
        log.add(Fault.of(SheetCode.COMPUTED_NUMBER, used ? "used" : "", place)
                .found(text)
                .with("code", code)
                .with("near", meant));
        return used ? meant : score;
    }

    private static String withoutExponent(String text) {
        if (text.length() > 2 * MAX_DIGITS || (text.indexOf('e') < 0 && text.indexOf('E') < 0)) {
            return text;
        }
        return Parsed.of(BigDecimal::new, text)
                .filter(value -> Math.abs((long) value.scale()) <= MAX_DIGITS)
                .map(BigDecimal::toPlainString)
                .orElse(text);
    }
}
