package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Texts;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What the scores of one sheet are together. A question with parts is the mean of them. Scores that can only be codes or
 * weighted points are not taken for scores, for a grade would follow from them.
 */
record SheetScores(
        Catalog catalog, Map<ScoredCode, Score> given, Place place, Faults log, Map<NodeCode, Score> scores) {
    private static final Score ONE = Score.of(1);

    /** How far a total may be from the sum of three numbers, each rounded to hundredths as it is. */
    private static final int MOST_ROUNDED = 2;

    /** The scores that the sheet has, beside what is said of those it cannot have. */
    static Map<NodeCode, Score> of(Catalog catalog, Map<ScoredCode, Score> given, Place place, Faults log) {
        SheetScores sheet = new SheetScores(catalog, given, place, log, new LinkedHashMap<>());
        given.forEach((code, score) -> {
            if (code.part() == 0) {
                sheet.scores.put(code.code(), score);
            }
        });
        if (sheet.scores.size() < given.size()) {
            sheet.joinParts();
        }
        sheet.takeOutCodes();
        sheet.takeOutPoints();
        return sheet.scores;
    }

    private void joinParts() {
        Set<NodeCode> items = new TreeSet<>(Comparator.comparing(NodeCode::code));
        given.keySet().stream().filter(code -> code.part() > 0).forEach(code -> items.add(code.code()));
        items.forEach(item -> {
            List<ScoredCode> parts = IntStream.rangeClosed(
                            1, ScoredCode.of(item).parts(catalog))
                    .mapToObj(part -> new ScoredCode(item, part))
                    .toList();
            List<ScoredCode> missing =
                    parts.stream().filter(part -> !given.containsKey(part)).toList();
            Score whole = scores.get(item);
            if (missing.isEmpty()) {
                Score mean = Score.mean(parts.stream().map(given::get).toList());
                scores.putIfAbsent(item, mean);
                // Both the parts and the whole are rounded.
                if (whole != null && Math.abs(whole.hundredths() - mean.hundredths()) > 1) {
                    log.add(Fault.of(SheetCode.PARTS_DIFFER, place)
                            .found(whole.reported().toPlainString())
                            .with("code", item)
                            .with("mean", mean.reported().toPlainString()));
                }
            } else if (whole == null) {
                log.add(Fault.of(SheetCode.PARTS_MISSING, place)
                        .with("code", item)
                        .with("parts", Texts.and(missing)));
            }
        });
    }

    /** An o-item is 0 or 100, so a 1 is a code; with nothing but 0 and 1 beside it the zeros are, too. */
    private void takeOutCodes() {
        Map<NodeCode, Score> items = new LinkedHashMap<>(scores);
        items.keySet().removeIf(code -> !(code instanceof ItemCode item) || item.instrument() != Instrument.OIT);
        if (items.containsValue(ONE)
                && items.values().stream().allMatch(score -> score.isZero() || score.equals(ONE))) {
            log.addOnce(Fault.of(SheetCode.CODES_FOR_SCORES, place));
            scores.keySet().removeAll(items.keySet());
        }
    }

    /** Scores cannot add up to the total, which is their weighted mean; points do. */
    private void takeOutPoints() {
        List<CriteriaNode> instruments = catalog.tree().children();
        Score total = scores.get(Overall.OVERALL);
        if (total == null || total.isZero()) {
            return;
        }
        int sum = 0;
        for (CriteriaNode instrument : instruments) {
            Score score = scores.get(instrument.code());
            if (score == null || score.value().compareTo(instrument.points()) > 0) {
                return;
            }
            sum += score.hundredths();
        }
        if (Math.abs(sum - total.hundredths()) <= MOST_ROUNDED) {
            List<Fraction> most = instruments.stream().map(CriteriaNode::points).toList();
            log.addOnce(Fault.of(SheetCode.POINTS_FOR_SCORES, place)
                    .with("codes", Texts.and(instruments))
                    .with("most", Texts.and(most)));
            instruments.forEach(instrument -> scores.remove(instrument.code()));
        }
    }
}
