package io.github.ita4j.io.report.internal;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.bulk.AgencyResult;
import io.github.ita4j.scoring.bulk.Ranking;
import io.github.ita4j.scoring.bulk.Ranking.RankedAgency;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The index of the pages on many agencies, or a page of it with one group.
 *
 * @param words the words of its language
 * @param catalog the criteria of the results
 * @param ranking the agencies in order
 * @param heading what the page is of
 * @param parts the tables it shows
 * @param index whether it is the first page, which sums up all
 * @param file the page of an agency
 * @param year the other year that scores are set beside
 * @param before the overall score of an agency in that year, in hundredths
 */
public record IndexView(
        Words words,
        Catalog catalog,
        Ranking ranking,
        String heading,
        List<Part> parts,
        boolean index,
        Function<AgencyResult, String> file,
        Optional<FiscalYear> year,
        Function<AgencyResult, Optional<Integer>> before) {
    private static final BigDecimal NEAR = BigDecimal.valueOf(3);
    private static final int WATCHED = 10;

    /**
     * Agencies with the same grade or of the same group.
     *
     * @param name the grade or the group in words
     * @param grade the grade; empty for a group and where none is claimed
     * @param places the agencies in order
     * @param link where their table stands: a place on the page or another page
     * @param shown whether the table is on this page
     */
    public record Part(String name, Optional<Grade> grade, List<RankedAgency> places, String link, boolean shown) {}

    /**
     * Shape and colour of a grade.
     *
     * @param grade the grade; empty where none is claimed
     * @return the name of a picture
     */
    public String look(Optional<Grade> grade) {
        return grade.map(one -> Findings.look(catalog, one)).orElse("open");
    }

    /**
     * From where on an agency passes.
     *
     * @return the score
     */
    public Score limit() {
        return Findings.passMark(catalog).orElse(Score.MAX);
    }

    /**
     * The instruments.
     *
     * @return their codes in order
     */
    public List<Instrument> instruments() {
        return catalog.nodes().stream()
                .filter(Instrument.class::isInstance)
                .map(Instrument.class::cast)
                .toList();
    }

    /**
     * A score as it is reported.
     *
     * @param place an agency
     * @param code the node
     * @return the score, or empty where it is open
     */
    public static Optional<Score> score(RankedAgency place, NodeCode code) {
        AgencyResult result = place.result();
        return Optional.of(result.reported(result.nodes().indexOf(code)))
                .filter(score -> score >= 0)
                .map(Score::ofHundredths);
    }

    /**
     * A score in words.
     *
     * @param place an agency
     * @param code the node
     * @return the score, or between which it lies
     */
    public String text(RankedAgency place, NodeCode code) {
        AgencyResult result = place.result();
        int node = result.nodes().indexOf(code);
        Score least = Score.ofHundredths(result.least(node));
        Score greatest = Score.ofHundredths(result.greatest(node));
        return score(place, code)
                .map(score -> score.reported().toPlainString())
                .orElseGet(() -> words.text("range", "lower", least, "upper", greatest));
    }

    /**
     * Whether a score is reported and too low.
     *
     * @param place an agency
     * @param code the node
     * @return true below the pass mark
     */
    public boolean isLow(RankedAgency place, NodeCode code) {
        return score(place, code).filter(score -> !score.reaches(limit())).isPresent();
    }

    /**
     * How many agencies have a score that is too low.
     *
     * @param code the node
     * @return their number
     */
    public long low(NodeCode code) {
        return ranking.places().stream().filter(place -> isLow(place, code)).count();
    }

    /**
     * A rank in words.
     *
     * @param rank the rank
     * @return a number, or between which it lies
     */
    public String text(Ranking.Rank rank) {
        return rank.reported()
                .or(() -> Optional.of(rank.best()).filter(best -> rank.certain()))
                .map(String::valueOf)
                .orElseGet(() -> words.text("range", "lower", rank.best(), "upper", rank.worst()));
    }

    /**
     * The name of an agency.
     *
     * @param place the agency
     * @return its name, or that there is none
     */
    public String name(RankedAgency place) {
        return place.result().agency().map(Agency::name).orElseGet(() -> words.text("no-agency"));
    }

    /**
     * The agencies next to the pass mark, on either side.
     *
     * @return at most ten within three points, the nearest first
     */
    public List<RankedAgency> watched() {
        return ranking.places().stream()
                .filter(place -> score(place, Overall.OVERALL).isPresent())
                .filter(place -> distance(place).abs().compareTo(NEAR) <= 0)
                .sorted(Comparator.comparing(place -> distance(place).abs()))
                .limit(WATCHED)
                .toList();
    }

    /**
     * How far an agency with a score lies above the pass mark.
     *
     * @param place the agency
     * @return the points, negative below it
     */
    public BigDecimal distance(RankedAgency place) {
        return BigDecimal.valueOf(place.result().reported(0) - limit().hundredths(), Score.REPORTED_DECIMALS);
    }

    /**
     * How the overall score of an agency changed.
     *
     * @param place the agency
     * @return the points, negative where it fell; empty where a score is open or there is no other year
     */
    public Optional<BigDecimal> change(RankedAgency place) {
        return score(place, Overall.OVERALL)
                .flatMap(now -> before.apply(place.result())
                        .map(then -> BigDecimal.valueOf(now.hundredths() - then, Score.REPORTED_DECIMALS)));
    }

    /**
     * The agencies that changed most in one direction.
     *
     * @param direction 1 for up, -1 for down
     * @return at most five, the largest change first
     */
    public List<RankedAgency> changed(int direction) {
        return ranking.places().stream()
                .filter(place ->
                        change(place).filter(by -> by.signum() == direction).isPresent())
                .sorted(Comparator.comparing(
                        (RankedAgency place) -> change(place).orElseThrow().abs(), Comparator.reverseOrder()))
                .limit(WATCHED / 2)
                .toList();
    }

    /**
     * How many agencies have which whole point of the overall score.
     *
     * @return 101 numbers, from 0 to 100
     */
    public List<Long> points() {
        long[] counts = new long[101];
        ranking.places().stream()
                .flatMap(place -> score(place, Overall.OVERALL).stream())
                .forEach(score -> counts[score.hundredths() / 100]++);
        return IntStream.rangeClosed(0, 100).mapToObj(point -> counts[point]).toList();
    }

    /**
     * Every agency by its name, for the search of the browser.
     *
     * @return the agencies; none where all are on the page
     */
    public List<RankedAgency> names() {
        boolean elsewhere = index && parts.stream().anyMatch(part -> !part.shown());
        Stream<RankedAgency> all = elsewhere ? ranking.places().stream() : Stream.of();
        return all.sorted(Comparator.comparing(this::name)).toList();
    }
}
