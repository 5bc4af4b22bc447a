package io.github.ita4j.io.measure;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.ThaiDigits;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.internal.Parsed;
import io.github.ita4j.scoring.Scorer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what a document states of the agency's own result, and holds it against the rules of that year. */
final class StatedReader {
    private static final Pattern YEAR =
            Pattern.compile("ปี(?:งบประมาณ)?\\s{0,3}(?:พ\\s?\\.?\\s?ศ\\s?\\.?\\s{0,3})?(25[0-9]{2})(?![0-9])");
    private static final Pattern ABOUT = Pattern.compile("\\bITA\\b|คุณธรรมและความโปร่งใส");
    private static final Pattern SCORE =
            Pattern.compile("(คะแนน(?:ประเมิน|รวม|เฉลี่ย)?|ได้)\\s{0,3}(?:ร้อยละ|เท่ากับ|อยู่ที่|[=:])?\\s{0,3}"
                    + "([0-9]{1,3}(?:\\.[0-9]{1,2})?)(?![0-9.]|\\s{0,3}คะแนน\\s{0,3}(?:ขึ้นไป|เต็ม))(\\s{0,3}คะแนน)?");

    /** What a score must be is none that was reached. */
    private static final Pattern AIM =
            Pattern.compile("ต้อง|ที่จะ|ไม่(?:น้อย|ต่ำ)กว่า|เป้าหมาย|อย่างน้อย|เต็ม|เกณฑ์|ค่า$");

    /** The score of something smaller than the whole. */
    private static final Pattern PART =
            Pattern.compile("ตัวชี้วัด|ประเด็น|แบบวัด|\\b(?:IIT|EIT|OIT)\\b|ข้อ\\s?[0-9oieOIE]");

    private static final Pattern GRADE = Pattern.compile(
            "^\\s{0,3}(?:คะแนน)?\\s{0,3}\\(?(?:ซึ่ง)?(?:จัด)?(?:อยู่)?(?:ใน)?\\s{0,3}(?:ผลการประเมิน)?\\s{0,3}ระดับ\\s{0,3}:?\\s{0,3}"
                    + "(?:[\"“”'‘’]([^\"“”'‘’]{1,40})[\"“”'‘’]|([^\\s\"“”'‘’,;()]{1,40}))(\\s{0,3}ไม่ผ่าน)?");
    private static final Pattern CHANGE =
            Pattern.compile("(เพิ่ม|สูง|ลด|ต่ำ)[^0-9+–−-]{0,60}([+–−-]?)\\s{0,3}([0-9]{1,3}\\.[0-9]{1,2})(?![0-9.])");
    private static final int NEAR = 20;
    private static final int FAR = 300;
    private static final int MOST = 1_000;

    private final Faults notices;
    private final List<StatedResult> results = new ArrayList<>();
    private final Map<FiscalYear, Optional<Scorer>> scorers = new HashMap<>();

    StatedReader(Faults notices) {
        this.notices = notices;
    }

    /** The fiscal year that is named last in a text. */
    static Optional<FiscalYear> year(String text) {
        Matcher year = YEAR.matcher(ThaiDigits.toArabic(text));
        Optional<FiscalYear> last = Optional.empty();
        while (year.find()) {
            last = Optional.of(FiscalYear.parse(year.group(1)));
        }
        return last;
    }

    /** Reads what a text states; a year that it does not name is the one named last before it. */
    void read(String written, Place place, Optional<FiscalYear> before) {
        String text = ThaiDigits.toArabic(written);
        if (!ABOUT.matcher(text).find()) {
            return;
        }
        Matcher score = SCORE.matcher(text);
        Matcher year = YEAR.matcher(text);
        boolean moreYears = year.find();
        Optional<FiscalYear> named = before;
        int behindYear = 0;
        while (results.size() < MOST && score.find()) {
            while (moreYears && year.end() <= score.start()) {
                named = Optional.of(FiscalYear.parse(year.group(1)));
                behindYear = year.end();
                moreYears = year.find();
            }
            String between = text.substring(Math.max(behindYear, score.start() - FAR), score.start());
            boolean whole = !PART.matcher(between).find()
                    && !AIM.matcher(text.substring(Math.max(0, score.start() - NEAR), score.start()))
                            .find()
                    && (score.group(2).indexOf('.') > 0
                            ? !score.group(1).equals("ได้") || score.group(3) != null
                            : score.group(3) != null)
                    && new BigDecimal(score.group(2)).compareTo(BigDecimal.valueOf(100)) <= 0;
            if (whole && named.isPresent()) {
                int next = moreYears ? year.start() : text.length();
                String behind =
                        text.substring(score.end(2), Math.max(score.end(2), Math.min(next, score.end(2) + FAR)));
                add(place, named.get(), Score.parse(score.group(2)), behind);
            }
        }
    }

    private void add(Place place, FiscalYear year, Score score, String behind) {
        Matcher grade = GRADE.matcher(behind);
        boolean graded = grade.find();
        String name = graded ? Optional.ofNullable(grade.group(1)).orElse(grade.group(2)) : "";
        Optional<Scorer> scorer = scorers.computeIfAbsent(
                year, one -> Parsed.of(Catalogs::forYear, one).map(Scorer::of));
        Optional<Grade> known = scorer.map(Scorer::catalog)
                .map(Catalog::gradeScale)
                .flatMap(scale -> graded ? scale.named(name) : Optional.empty());
        StatedResult result = new StatedResult(
                place, year, score, known.map(Grade::code), change(behind), StatedResult.Verdict.NOT_JUDGED);
        if (graded && scorer.isPresent() && known.isEmpty()) {
            tell(MeasureCode.STATED_GRADE_UNKNOWN, result, name);
        } else if (scorer.isPresent()) {
            boolean failed = graded && grade.group(3) != null;
            boolean fits = scorer.get().assess(result.sheet()).discrepancies().isEmpty()
                    && (!failed || known.filter(Grade::passing).isEmpty());
            if (!fits) {
                tell(MeasureCode.STATED_CONTRADICTED, result, name + (failed ? " ไม่ผ่าน" : ""));
            }
            result = result.with(fits ? StatedResult.Verdict.POSSIBLE : StatedResult.Verdict.CONTRADICTED);
        }
        results.add(result);
    }

    private static Optional<BigDecimal> change(String behind) {
        Matcher change = CHANGE.matcher(behind);
        if (!change.find()) {
            return Optional.empty();
        }
        BigDecimal points = new BigDecimal(change.group(3));
        boolean less = change.group(2).isEmpty()
                ? change.group(1).equals("ลด") || change.group(1).equals("ต่ำ")
                : !change.group(2).equals("+");
        return Optional.of(less ? points.negate() : points);
    }

    private void tell(MeasureCode code, StatedResult result, String found) {
        notices.add(code.at(result.place(), found)
                .with("year", result.fiscalYear())
                .with("score", result.score().reported()));
    }

    /** The results in the order of the document, each held against the others too. */
    List<StatedResult> results() {
        Map<FiscalYear, StatedResult> first = new HashMap<>();
        for (StatedResult result : results) {
            StatedResult other = first.putIfAbsent(result.fiscalYear(), result);
            if (other != null && !other.score().equals(result.score())) {
                tell(MeasureCode.STATED_TWICE, result, other.score().reported().toPlainString());
            }
        }
        List<StatedResult> checked = new ArrayList<>();
        for (StatedResult result : results) {
            Optional<BigDecimal> real = Optional.ofNullable(
                            first.get(result.fiscalYear().previous()))
                    .map(before ->
                            result.score().reported().subtract(before.score().reported()));
            boolean wrong = result.change().isPresent()
                    && real.filter(points -> points.compareTo(result.change().get()) != 0)
                            .isPresent();

            if (wrong) {
                String stated = result.change().get().toPlainString();
                notices.add(MeasureCode.STATED_CHANGE_WRONG
                        .at(result.place(), stated)
                        .with("year", result.fiscalYear())
                        .with("change", real.get().toPlainString()));
            }
            checked.add(wrong ? result.with(StatedResult.Verdict.CONTRADICTED) : result);
        }
        return checked;
    }
}
