package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.scoring.laws.CatalogLaw;
import io.github.ita4j.scoring.plan.PlanReview;
import io.github.ita4j.scoring.plan.ReportReview;
import io.github.ita4j.scoring.survey.SurveyException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The words of this module are in bundles, each in both languages. */
class WordsTest {
    private static final Texts LAWS = bundle("laws", CatalogLaw.class);
    private static final Texts PLAN = bundle("plan", PlanReview.class);
    private static final Texts SURVEY = bundle("survey", SurveyException.class);

    private static Texts bundle(String name, Class<?> beside) {
        return Texts.of(name, beside::getResourceAsStream);
    }

    static List<Texts> bundles() {
        return List.of(LAWS, PLAN, SURVEY);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void bothLanguagesHaveTheSameTextsAndPlaceholders(Texts texts) {
        assertThat(texts.keys(Language.THAI)).isNotEmpty().isEqualTo(texts.keys(Language.ENGLISH));
        assertThat(texts.keys(Language.THAI)).allSatisfy(key -> {
            String thai = texts.template(Language.THAI, key);
            String english = texts.template(Language.ENGLISH, key);
            assertThat(thai).isNotBlank();
            assertThat(english).isNotBlank();
            assertThat(Texts.placeholders(thai)).isEqualTo(Texts.placeholders(english));
        });
    }

    @Test
    void everyConstantHasItsWords() {
        for (CatalogLaw law : CatalogLaw.values()) {
            assertThat(LAWS.keys(Language.THAI)).contains(law.code() + ".statement", law.code() + ".advice");
        }
        Stream<Enum<?>> findings = Stream.concat(
                Arrays.stream(PlanReview.PlanFinding.Kind.values()),
                Arrays.stream(ReportReview.ReportFinding.Kind.values()));
        assertThat(PLAN.keys(Language.THAI))
                .containsAll(findings.map(Texts::key).toList());
        assertThat(SURVEY.keys(Language.THAI))
                .containsAll(Arrays.stream(SurveyException.Reason.values())
                        .map(Texts::key)
                        .toList());
    }
}
