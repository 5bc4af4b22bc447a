package io.github.ita4j.io.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.explain.ExplainedAssessment;
import io.github.ita4j.scoring.explain.ExplainedNode;
import io.github.ita4j.scoring.explain.ExplainedNode.Calculation.Formula;
import io.github.ita4j.scoring.explain.Explainer;
import io.github.ita4j.scoring.explain.Gains;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts word by word, as they are in the files. */
class ExplanationTextTest {
    private static final Path FILES = Path.of("src", "test", "resources", "explain");

    /** Every item of 2566: three gaps, one of them in 10.2, and survey items that end in no round number. */
    private static final String COMPLETE = """
            i1=87.28 i2=87.28 i3=88.15 i4=90 i5=91.5 i6=86 i7=79.46 i8=74.28 i9=87.28 i10=92 i11=88 i12=90.25 i13=87.28
            i14=88.97 i15=86.41 i16=88.92 i17=90 i18=91 i19=82.95 i20=88.13 i21=83.85 i22=85 i23=86 i24=84.67 i25=88
            i26=89 i27=85.56 i28=84.69 i29=87.28 i30=86.41
            e1=87.32 e2=83 e3=87.32 e4=90 e5=88.39 e6=85.16 e7=85.16 e8=85.16 e9=86 e10=83.94 e11=87.32 e12=85.16 e13=88
            e14=84.16 e15=85.16
            o1=100 o2=100 o3=100 o4=100 o5=100 o6=100 o7=100 o8=0 o9=100 o10=100 o11=100 o12=100 o13=0 o14=100 o15=100
            o16=100 o17=100 o18=100 o19=100 o20=100 o21=100 o22=100 o23=100 o24=100 o25=100 o26=100 o27=100 o28=100
            o29=100 o30=100 o31=100 o32=100 o33=100 o34=100 o35=100 o36=100 o37=100 o38=100 o39=100 o40=0 o41=100
            o42=100 o43=100
            """;

    private static String scores(String name) {
        return switch (name) {
            case "complete" -> COMPLETE;
            case "total" -> "overall=98.80 EIT1=97";
            default -> "IIT=90 EIT=88.50 OIT=97 3=50 9=90 9.1=60";
        };
    }

    private static Scorer scorer(int year) {
        return Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(year)));
    }

    private static Assessment assess(Scorer scorer, Optional<String> agency, String scores) {
        ScoreSheet.Builder sheet =
                ScoreSheet.builder().fiscalYear(scorer.catalog().fiscalYear()).agency(agency.map(Agency::of));
        Pattern.compile("(\\S+)=(\\S+)")
                .matcher(scores)
                .results()
                .forEach(pair -> sheet.putScores(NodeCode.parse(pair.group(1)), Score.parse(pair.group(2))));
        return scorer.assess(sheet.build());
    }

    private static String text(Scorer scorer, Language language, ExplainedAssessment... explained) {
        return Pages.explanations(scorer.catalog(), List.of(explained))
                .in(language)
                .as(OutputFormat.TEXT);
    }

    @ParameterizedTest
    @CsvSource({
        "complete, 2566, overall, THAI",
        "complete, 2566, 10, ENGLISH",
        "total, 2568, EIT, ENGLISH",
        "instruments, 2568, overall, ENGLISH"
    })
    void writesATree(String name, int year, String code, Language language) throws IOException {
        Scorer scorer = scorer(year);
        Assessment assessment = assess(scorer, Optional.empty(), scores(name));
        ExplainedAssessment tree = ExplainedAssessment.of(assessment)
                .tree(Explainer.of(scorer).explain(assessment, NodeCode.parse(code)))
                .build();
        assertThat(text(scorer, language, tree)).isEqualTo(file(name + "-" + code + "-" + language.tag()));
    }

    @ParameterizedTest
    @CsvSource({
        "complete, 2566, THAI",
        "total, 2568, ENGLISH",
        "instruments, 2568, ENGLISH",
        "instruments, 2568, THAI",
        "instruments, 2565, ENGLISH"
    })
    void writesAGrade(String name, int year, Language language) throws IOException {
        Scorer scorer = scorer(year);
        Assessment assessment = assess(scorer, Optional.empty(), scores(name));
        ExplainedAssessment grade = ExplainedAssessment.of(assessment)
                .grade(Explainer.of(scorer).explainGrade(assessment))
                .build();
        assertThat(text(scorer, language, grade)).isEqualTo(file(name + "-grade-" + year + "-" + language.tag()));
    }

    private static String file(String name) throws IOException {
        return Files.readString(FILES.resolve(name + ".txt"));
    }

    private static ExplainedAssessment gains(Scorer scorer, String agency, String code) {
        Assessment assessment = assess(scorer, Optional.of(agency), "o39=0 o40=100 o41=100/3");
        ExplainedNode tree =
                Explainer.of(scorer).explain(assessment, NodeCode.parse(code)).node();
        return ExplainedAssessment.of(assessment)
                .gains(Gains.of(scorer, assessment).within(tree))
                .build();
    }

    @Test
    void writesTheCatalogueOnceAndEveryAgency() {
        Scorer scorer = scorer(2566);
        String text = text(scorer, Language.ENGLISH, gains(scorer, "ก", "10.2"), gains(scorer, "ข", "EIT1"));
        assertThat(text.replaceAll("; [^\n]*", "")).isEqualTo("""
                ITA, fiscal year 2566, by catalogue nacc 1.1.0

                ก

                What a score of 100 would add, the most first:
                  o39: 2.00 points of the overall score, 5.00 points of OIT
                  o41: 1.33 points (exactly 4/3) of the overall score, 3.33 points (exactly 10/3) of OIT
                  together: 3.33 points (exactly 10/3) of the overall score
                  nothing to add, as the score is 100: o40
                  not known, as the score is missing:
                    o42: from 0.00 points to 2.00 points of the overall score
                    o43: from 0.00 points to 2.00 points of the overall score

                ข

                There is no item here that could add points.
                """);
    }

    @Test
    void aPageIsOfOneCatalogue() {
        Scorer scorer = scorer(2566);
        ExplainedAssessment other = gains(scorer(2565), "ก", "9");
        assertThatThrownBy(() -> text(scorer, Language.THAI, gains(scorer, "ก", "9"), other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("report the results of each catalogue apart");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // the two decimals are the number itself
                "1/2 | 0 100 | (0 + 100) / 2 = 50.00",
                "1/2 | 87.5 86.25 | (87.50 + 86.25) / 2 = 86.875 ≈ 86.88",
                "1/1 | 100 | 100 / 1 = 100.00",
                "3/10 3/10 4/10 | 90 82.5 75 | 0.30 × 90 + 0.30 × 82.50 + 0.40 × 75 = 81.75",
                // they are not: first the exact number, then the reported one
                "1/3 | 0 100 100 | (0 + 100 + 100) / 3 = 200/3 ≈ 66.67",
                "3/10 3/10 4/10 | 90 82.5 250/3 | 0.30 × 90 + 0.30 × 82.50 + 0.40 × 250/3 = 1021/12 ≈ 85.08",
                "1/2 | 84.99 85 | (84.99 + 85) / 2 = 84.995 ≈ 85.00",
                // weights that no decimal gives
                "1/3 2/3 | 0 100 | 1/3 × 0 + 2/3 × 100 = 200/3 ≈ 66.67",
                // numbers too long to read are rounded, and nothing is called equal then
                "1/2 | 1000000000000007/10000000000000009 100 | (0.10 + 100) / 2 ≈ 50.05"
            })
    void writesExactNumbersAndMarksRoundedOnes(String weights, String scores, String text) {
        assertThat(FormulaText.of(formula(weights, scores))).isEqualTo(text);
    }

    private static Formula formula(String weights, String scores) {
        List<Score> weight = numbers(weights);
        List<Score> score = numbers(scores);
        List<Formula.Term> terms = new ArrayList<>();
        for (int i = 0; i < score.size(); i++) {
            terms.add(Formula.Term.of(
                    IndicatorNumber.of(i + 1), weight.get(i % weight.size()).value(), score.get(i)));
        }
        return Formula.of(terms);
    }

    private static List<Score> numbers(String text) {
        return Pattern.compile(" ").splitAsStream(text).map(Score::parse).toList();
    }
}
