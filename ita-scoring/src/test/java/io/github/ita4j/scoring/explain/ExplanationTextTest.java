package io.github.ita4j.scoring.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.KhemmaratTest;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.Sheets;
import io.github.ita4j.scoring.SmallCatalogs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The texts word by word, as they lie beside this test. */
class ExplanationTextTest {
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

    private static String sheet(String name) {
        return switch (name) {
            case "khemmarat" -> KhemmaratTest.SCORES;
            case "complete" -> COMPLETE;
            case "total" -> "overall=98.80 EIT1=97";
            default -> "IIT=90 EIT=88.50 OIT=97 3=50 9=90 9.1=60";
        };
    }

    private static Assessment assess(Scorer scorer, String scores) {
        ScoreSheet sheet = Sheets.sheet(scorer.catalog().fiscalYear(), scores);
        return scorer.assess(sheet);
    }

    @ParameterizedTest
    @CsvSource({
        "khemmarat, 2566, overall, ENGLISH",
        "khemmarat, 2566, 9.1, THAI",
        "khemmarat, 2566, o12, ENGLISH",
        "complete, 2566, overall, THAI",
        "complete, 2566, 10, ENGLISH",
        "total, 2568, EIT, ENGLISH",
        "instruments, 2568, overall, ENGLISH"
    })
    void writesATree(String name, int year, String code, Language language) throws IOException {
        Scorer scorer = Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(year)));
        Explanation explanation = Explainer.of(scorer).explain(assess(scorer, sheet(name)), NodeCode.parse(code));
        assertThat(ExplanationText.in(language).of(explanation))
                .isEqualTo(file(name + "-" + code + "-" + language.tag() + ".txt"));
    }

    @ParameterizedTest
    @CsvSource({
        "khemmarat, 2566, ENGLISH",
        "khemmarat, 2566, THAI",
        "complete, 2566, THAI",
        "total, 2568, ENGLISH",
        "instruments, 2568, ENGLISH",
        "instruments, 2568, THAI",
        "instruments, 2565, ENGLISH"
    })
    void writesAGrade(String name, int year, Language language) throws IOException {
        Scorer scorer = Scorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(year)));
        GradeExplanation explanation = Explainer.of(scorer).explainGrade(assess(scorer, sheet(name)));
        assertThat(ExplanationText.in(language).of(explanation))
                .isEqualTo(file(name + "-grade-" + year + "-" + language.tag() + ".txt"));
    }

    @Test
    void namesTheAgencyAndWhatIsUnofficial() {
        Catalog catalog = SmallCatalogs.of(SmallCatalogs.LETTERS, false, 1, 1, 1);
        Scorer scorer = Scorer.of(catalog);
        ScoreSheet sheet = ScoreSheet.builder()
                .fiscalYear(catalog.fiscalYear())
                .agency(Agency.of("เทศบาล\u001b[2J {year}"))
                .build();
        String text = ExplanationText.in(Language.ENGLISH)
                .of(Explainer.of(scorer).explain(scorer.assess(sheet), NodeCode.parse("i1")));
        assertThat(text).isEqualTo("""
                ITA, fiscal year 2566, by catalogue test 1 (UNOFFICIAL)
                เทศบาล [2J {year}

                i1: 0.00 to 100.00 (missing), item 1
                  weight 1 of 1; a full score is worth 30 points of the overall score
                  evidence:
                    title ~read
                    answer scale ~missing
                """);
    }

    private static String file(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ExplanationTextTest.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
