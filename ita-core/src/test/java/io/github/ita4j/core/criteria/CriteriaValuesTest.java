package io.github.ita4j.core.criteria;

import static io.github.ita4j.core.criteria.TestCriteria.READ;
import static io.github.ita4j.core.criteria.TestCriteria.text;
import static io.github.ita4j.core.criteria.TestCriteria.topic;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.criteria.AnswerScale.AnswerChoice;
import io.github.ita4j.core.criteria.AnswerScale.AnsweredBy;
import io.github.ita4j.core.criteria.Topic.DuePart;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CriteriaValuesTest {
    private static final Evidence MISSING = Evidence.of(Evidence.Kind.MISSING);

    @ParameterizedTest
    @EnumSource(Evidence.Kind.class)
    void kindsOfEvidenceAreReadByTheirCodes(Evidence.Kind kind) {
        assertThat(Evidence.Kind.parse(kind.code())).isEqualTo(kind);
        assertThat(Evidence.Kind.weakerOf(kind, Evidence.Kind.MISSING)).isEqualTo(Evidence.Kind.MISSING);
        assertThat(Evidence.Kind.weakerOf(kind, Evidence.Kind.READ)).isEqualTo(kind);
        assertThat(Evidence.Kind.weakerOf(Evidence.Kind.READ, kind)).isEqualTo(kind);
    }

    @Test
    void unknownWordsOfFilesAreRefused() {
        assertThatThrownBy(() -> Evidence.Kind.parse("READ"))
                .hasMessage(
                        "'READ' is not a kind of evidence: use read, read-variant, carried-over, inferred, recalled or"
                                + " missing.");
        assertThatThrownBy(() -> AnsweredBy.parse("nobody"))
                .hasMessage("'nobody' is not one who answers: use respondents or assessor.");
        assertThat(AnsweredBy.parse("assessor")).isEqualTo(AnsweredBy.ASSESSOR);
        assertThat(AnsweredBy.parse(AnsweredBy.RESPONDENTS.code())).isEqualTo(AnsweredBy.RESPONDENTS);
    }

    @Test
    void evidenceMayCarryANote() {
        assertThat(Evidence.of(Evidence.Kind.INFERRED, text("why")).note()).contains(text("why"));
        assertThat(READ.note()).isEmpty();
    }

    @Test
    void whatWasReadInOtherYearsIsCarriedOver() {
        FiscalYear year = FiscalYear.ofBuddhist(2566);
        Source before = source(Optional.of(year.previous()));
        Source same = source(Optional.of(year));
        Source undated = source(Optional.empty());
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            Evidence.Kind expected = kind == Evidence.Kind.READ || kind == Evidence.Kind.READ_VARIANT
                    ? Evidence.Kind.CARRIED_OVER
                    : kind;
            assertThat(evidence(kind, before, before).asOf(year)).isEqualTo(evidence(expected, before, before));
            for (Evidence unchanged :
                    List.of(evidence(kind), evidence(kind, before, same), evidence(kind, undated, before))) {
                assertThat(unchanged.asOf(year)).isEqualTo(unchanged);
            }
        }
    }

    private static Source source(Optional<FiscalYear> year) {
        return new Source("source", text("source"), year, Optional.empty());
    }

    private static Evidence evidence(Evidence.Kind kind, Source... sources) {
        return Evidence.of(kind, Optional.of(text("note")), List.of(sources));
    }

    @Test
    void severalFactsAreKnownAsWellAsTheWeakest() {
        Evidence inferred = Evidence.of(Evidence.Kind.INFERRED);
        assertThat(Evidence.Kind.weakestOf(Stream.of(READ, inferred, READ))).isEqualTo(Evidence.Kind.INFERRED);
        assertThat(Evidence.Kind.weakestOf(Stream.of(inferred, MISSING))).isEqualTo(Evidence.Kind.MISSING);
        assertThat(Evidence.Kind.weakestOf(Stream.of())).isEqualTo(Evidence.Kind.READ);
    }

    @ParameterizedTest
    @EnumSource(Evidence.Kind.class)
    void onlyWhatWasReadNeedsNoMark(Evidence.Kind kind) {
        assertThat(kind.mark().map(mark -> mark.in(Language.ENGLISH)).orElse("read"))
                .isEqualTo(kind.code());
    }

    @Test
    void answerScalesRiseOrFall() {
        assertThat(scale(false, 0, 33, 67, 100).choices()).hasSize(4);
        assertThat(scale(true, 100, 0).reversed()).isTrue();
        assertThatThrownBy(() -> scale(false, 0, 67, 33, 100))
                .hasMessage(
                        "Answer scale 'test' is forward, so its scores must rise, but choice 3 is worth 33 after 67.");
        assertThatThrownBy(() -> scale(true, 0, 100))
                .hasMessage(
                        "Answer scale 'test' is reversed, so its scores must fall, but choice 2 is worth 100 after 0.");
        assertThatThrownBy(() -> scale(false, 0, 0)).hasMessageContaining("choice 2 is worth 0 after 0");
        assertThatThrownBy(() -> scale(false, 100))
                .hasMessage("Answer scale 'test' has 1 choice(s): at least two are needed.");
    }

    private static AnswerScale scale(boolean reversed, int... scores) {
        AnswerScale.Builder builder = AnswerScale.builder()
                .code("test")
                .reversed(reversed)
                .answeredBy(AnsweredBy.RESPONDENTS)
                .evidence(READ);
        for (int score : scores) {
            builder.addChoices(AnswerChoice.of(text("choice " + score), Score.of(score)));
        }
        return builder.build();
    }

    @Test
    void whatOneAssessorScoresHasTheScoresOfTheScaleOnly() {
        AnswerScale scale = AnswerScale.builder()
                .like(scale(true, 100, 50, 0))
                .answeredBy(AnsweredBy.ASSESSOR)
                .build();
        Item item = Item.builder()
                .like(TestCriteria.item("o1"))
                .answerScale(scale)
                .answerScaleEvidence(READ)
                .build();
        assertThat(item.onlyScores()).containsExactly(Score.ZERO, Score.of(50), Score.MAX);
        assertThat(Item.builder().like(item).addParts(scale, scale).build().onlyScores())
                .isEmpty();
        assertThat(Item.builder()
                        .like(item)
                        .answerScale(scale(false, 0, 100))
                        .build()
                        .onlyScores())
                .isEmpty();
        assertThat(TestCriteria.item("o1").onlyScores()).isEmpty();
    }

    @Test
    void anItemWeighsMoreThanNothing() {
        Item.Builder item = Item.builder().like(TestCriteria.item("o1"));
        assertThat(item.build().weight()).isEqualTo(Fraction.ONE);
        assertThat(item.weight(Fraction.of(1, 3)).build().weight()).isEqualTo(Fraction.of(1, 3));
        for (Fraction none : List.of(Fraction.ZERO, Fraction.of(-1))) {
            assertThatThrownBy(() -> item.weight(none).build())
                    .hasMessage("Item o1 weighs " + none + "; a weight is above 0.");
        }
    }

    @Test
    void aHoleInAnItemIsSaidToBeOne() {
        Item.Builder hole = Item.builder().code(ItemCode.parse("i4")).answerScaleEvidence(MISSING);
        assertThat(hole.titleEvidence(MISSING).build().title()).isEmpty();
        assertThatThrownBy(() -> hole.titleEvidence(READ).build())
                .hasMessage("Item i4: the title is absent, so its evidence must be 'missing'.");
        assertThatThrownBy(() -> hole.titleEvidence(MISSING).title(text("x")).build())
                .hasMessage("Item i4: the title is there, but its evidence is 'missing'.");
        assertThat(hole.titleEvidence(READ).build().requirementsEvidence()).isEqualTo(MISSING);
        assertThatThrownBy(() -> hole.answerScaleEvidence(READ).build())
                .hasMessage("Item i4: the answer scale is absent, so its evidence must be 'missing'.");
    }

    @Test
    void onlyOItemsHaveRequiredMeasures() {
        assertThatThrownBy(() -> TestCriteria.measure("i1"))
                .hasMessage("Required measure for i1: only o-items have one, for only they are published or not.");
        assertThatThrownBy(() ->
                        RequiredMeasure.builder().item(ItemCode.parse("o1")).build())
                .hasMessage("Required measure for o1 has no topic: name at least one.");
    }

    @Test
    void aMeasureNamesEachThemeRemedyAndOwnerOnce() {
        Topic other = Topic.builder()
                .like(topic())
                .id("other")
                .remedy(text("other remedy"))
                .build();
        RequiredMeasure measure = RequiredMeasure.builder()
                .item(ItemCode.parse("o1"))
                .addTopics(topic(), other)
                .build();
        assertThat(measure.themes()).map(ImprovementTheme::number).containsExactly(3);
        assertThat(measure.owners()).map(UnitKind::code).containsExactly("public-relations");
        assertThat(measure.remedies())
                .map(r -> r.in(Language.ENGLISH))
                .containsExactly("publish the news", "other remedy");
    }

    @Test
    void themesAreNumberedFromOne() {
        assertThatThrownBy(() -> ImprovementTheme.builder()
                        .number(0)
                        .name(text("x"))
                        .evidence(READ)
                        .build())
                .hasMessage("Theme 0: a theme's number is 1 or more.");
        assertThat(ImprovementTheme.builder()
                        .number(1)
                        .name(text("x"))
                        .evidence(READ)
                        .build()
                        .number())
                .isEqualTo(1);
        assertThat(ImprovementTheme.builder()
                        .number(2)
                        .name(text("x"))
                        .evidence(READ)
                        .build())
                .isLessThan(ImprovementTheme.builder()
                        .number(10)
                        .name(text("x"))
                        .evidence(READ)
                        .build());
    }

    @Test
    void themesSayHowTheirIndicatorsAreKnown() {
        ImprovementTheme.Builder theme = ImprovementTheme.builder()
                .number(5)
                .name(text("x"))
                .evidence(READ)
                .addIndicators(IndicatorNumber.of(2));
        assertThatThrownBy(theme::build)
                .hasMessage("Theme 5 names the indicators [2], but their evidence is 'missing': it is 'missing' exactly"
                        + " where no indicator is named.");
        assertThat(theme.indicatorsEvidence(READ).build().indicators()).containsExactly(IndicatorNumber.of(2));
        assertThat(ImprovementTheme.builder()
                        .number(5)
                        .name(text("x"))
                        .evidence(READ)
                        .build()
                        .indicatorsEvidence()
                        .kind())
                .isEqualTo(Evidence.Kind.MISSING);
    }

    @ParameterizedTest
    @EnumSource(DuePart.class)
    void duePartsLieInTheirYear(DuePart part) {
        FiscalYear year = FiscalYear.ofBuddhist(2568);
        assertThat(part.in(year).isWithin(year)).isTrue();
        String expected = switch (part) {
            case FY -> "2568";
            // As soon as the first half has ended: what is done in it comes too early.
            case H1 -> "2568-04/2568-04";
            default -> "2568-" + part.name();
        };
        assertThat(part.in(year).toString()).isEqualTo(expected);
        assertThat(part.label().english()).isPresent();
        assertThat(part.code()).isEqualTo(part.name());
    }
}
