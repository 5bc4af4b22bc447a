package io.github.ita4j.scoring.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.scoring.Range;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.SmallCatalogs;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What becomes of the other scores of a sheet, on a catalogue of two items in every group. */
class InterventionTest {
    private static final Catalog CATALOG = SmallCatalogs.of(SmallCatalogs.LEVELS, true, 2, 2, 2, 2);

    private static Intervention intervene(String scores, String wishes) {
        Map<NodeCode, Optional<Score>> wished = new HashMap<>();
        sheet(wishes).scores().forEach((code, score) -> wished.put(code, Optional.of(score)));
        return new Intervention(Scorer.of(CATALOG), sheet(scores), wished);
    }

    private static ScoreSheet sheet(String scores) {
        return Sheets.sheet(CATALOG.fiscalYear(), scores);
    }

    private static void assertAfter(Intervention intervention, String scores, String... setAside) {
        assertThat(intervention.sheet()).isEqualTo(sheet(scores));
        assertThat(codes(intervention.setAside())).containsExactlyInAnyOrder(setAside);
    }

    private static Set<String> codes(Set<NodeCode> nodes) {
        return nodes.stream().map(NodeCode::code).collect(Collectors.toSet());
    }

    @Test
    void aScoreOfBothPartsMovesWithAnItem() {
        // The parts make 80, and e1 is half of the instrument.
        assertAfter(intervene("EIT1=70 EIT2=90 e1=60", "e1=80"), "EIT=90 e1=80", "EIT1", "EIT2");
    }

    @Test
    void onePartAloneGivesNoScoreThatCouldMove() {
        assertAfter(intervene("EIT1=80 e1=60 e2=100", "e1=100"), "e1=100 e2=100", "EIT1");
    }

    @Test
    void whatFollowsFromItemsIsNotWrittenDown() {
        assertAfter(intervene("o1=0 o2=100", "o1=100"), "o1=100 o2=100");
    }

    @Test
    void whatStandsElsewhereStays() {
        assertAfter(intervene("EIT1=70 EIT2=90 IIT=50 o1=0", "o1=100"), "EIT1=70 EIT2=90 IIT=50 o1=100");
    }

    @Test
    void whatIsAskedForIsNotSetAside() {
        assertAfter(intervene("o1=0 o2=0 3.1=0", "o1=100 3.1=50"), "o1=100 3.1=50", "o2");
    }

    @Test
    void theEndsOfTheRangeAreScoresToo() {
        assertAfter(intervene("o1=0 3.1=50", "o1=100"), "o1=100 3.1=100");
        assertAfter(intervene("o1=100 3.1=50", "o1=0"), "o1=0 3.1=0");
        assertAfter(intervene("o1=0 3.1=50.01", "o1=100"), "o1=100", "3.1");
        assertAfter(intervene("o1=100 3.1=49.99", "o1=0"), "o1=0", "3.1");
    }

    @Test
    void onlyWhatStandsBelowMovesAScore() {
        // o1 is a quarter of the OIT; i1 is none of it.
        assertAfter(intervene("OIT=50 o1=0 i1=0", "o1=100 i1=100"), "OIT=75 o1=100 i1=100");
    }

    @Test
    void ofTwoNewScoresInOneAnotherTheUpperOneCounts() {
        // 3.1 rises by 40 and is half of the OIT; o1 is part of that rise.
        assertAfter(intervene("OIT=50 3.1=20 o1=0", "3.1=60 o1=100"), "OIT=70 3.1=60 o1=100");
    }

    @Test
    void aMoveThatNobodyKnowsLeavesBounds() {
        // o1 was 0 or 100, and is a quarter of the OIT.
        Intervention intervention = intervene("OIT=50 overall=60", "o1=100");
        assertAfter(intervention, "o1=100");
        assertThat(intervention.bounds())
                .containsEntry(Instrument.OIT, new Range(Fraction.of(50), Fraction.of(75), false))
                .containsEntry(Overall.OVERALL, new Range(Fraction.of(59_995, 1000), Fraction.of(70_005, 1000), true));
    }

    @Test
    void whatContradictsIsSetAside() {
        Intervention intervention = intervene("OIT=50 3.2=100 3.1=50", "o1=100");
        assertAfter(intervention, "o1=100 3.2=100", "OIT", "3.1");
        assertThat(intervention.bounds()).isEmpty();
    }

    @Test
    void whatMadeTheOldScoreIsSetAsideAndFree() {
        Intervention whole = intervene("EIT=80 e1=60 o1=0", "EIT=90");
        assertAfter(whole, "EIT=90 o1=0", "e1");
        assertThat(whole.isFree(NodeCode.parse("e1"))).isTrue();
        assertThat(whole.isFree(NodeCode.parse("o1"))).isFalse();
    }

    @Test
    void aScoreTakenOutIsGoneAndNotSetAside() {
        NodeCode o1 = NodeCode.parse("o1");
        Intervention without = remove("o1=0 o2=100", o1);
        assertAfter(without, "o2=100");
        assertThat(without.isFree(o1)).isTrue();
        Intervention nothing = remove("o2=100", o1);
        assertAfter(nothing, "o2=100");
        assertThat(nothing.isFree(o1)).isFalse();
    }

    private static Intervention remove(String scores, NodeCode code) {
        return new Intervention(Scorer.of(CATALOG), sheet(scores), Map.of(code, Optional.empty()));
    }

    @Test
    void whatIsTheSameAsBeforeIsNoChange() {
        Intervention nothing = intervene("OIT=50 o1=0", "o1=0");
        assertAfter(nothing, "OIT=50 o1=0");
        assertThat(nothing.isFree(NodeCode.parse("o1"))).isFalse();
        assertThat(intervene("OIT=50 o1=0", "o1=100").isFree(NodeCode.parse("o1")))
                .isTrue();
    }
}
