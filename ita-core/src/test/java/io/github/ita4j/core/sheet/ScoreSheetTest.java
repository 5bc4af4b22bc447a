package io.github.ita4j.core.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.time.FiscalYear;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScoreSheetTest {
    @Test
    void missingIsNotZero() {
        ScoreSheet sheet = ScoreSheet.builder()
                .fiscalYear(FiscalYear.ofBuddhist(2566))
                .putScores(NodeCode.parse("o1"), Score.ZERO)
                .build();
        assertThat(sheet.score(NodeCode.parse("o1"))).contains(Score.ZERO);
        assertThat(sheet.score(NodeCode.parse("o2"))).isEmpty();
        assertThat(sheet.agency()).isEmpty();
        assertThat(sheet.exact()).isFalse();
    }

    @Test
    void aStatedGradeIsKept() {
        ScoreSheet sheet = ScoreSheet.builder()
                .fiscalYear(FiscalYear.ofBuddhist(2566))
                .grade(GradeCode.of("pass"))
                .exact(true)
                .build();
        assertThat(sheet.grade()).contains(GradeCode.of("pass"));
        assertThat(sheet.exact()).isTrue();
        assertThat(ScoreSheet.builder()
                        .like(sheet)
                        .grade(Optional.empty())
                        .build()
                        .grade())
                .isEmpty();
    }

    @Test
    void scoresAreReadAsTheyAreWritten() {
        ScoreSheet sheet = ScoreSheet.of(2566, "เทศบาลตำบลเขมราฐ", Map.of("๐๑๒", "๘๗.๒๘", "OIT", "100"));
        assertThat(sheet.score(NodeCode.parse("o12"))).contains(Score.parse("87.28"));
        assertThat(sheet.fiscalYear()).isEqualTo(FiscalYear.ofBuddhist(2566));
        assertThatThrownBy(() -> ScoreSheet.of(2566, "ก", Map.of("o12", "0", "๐๑๒", "100")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("There are two scores of o12, ")
                .hasMessageEndingWith(": give one.");
        assertThatThrownBy(() -> ScoreSheet.of(2566, "ก", Map.of("o12", "much")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aCodeWithTwoScoresIsRefused() {
        NodeCode code = NodeCode.parse("o12");
        ScoreSheet.Builder builder = ScoreSheet.builder()
                .fiscalYear(FiscalYear.ofBuddhist(2566))
                .putScores(code, Score.ZERO)
                .putScores(code, Score.ZERO);
        assertThatThrownBy(() -> builder.putScores(code, Score.MAX))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("There are two scores of o12, 0 and 100: give one.");
        assertThatThrownBy(() -> builder.putAllScores(Map.of(code, Score.MAX)))
                .isInstanceOf(IllegalArgumentException.class);
        ScoreSheet sheet = builder.build();
        assertThat(sheet.score(code)).contains(Score.ZERO);
        // What another sheet says may be changed, and what was given may be given anew as a whole.
        assertThat(ScoreSheet.builder()
                        .like(sheet)
                        .putScores(code, Score.MAX)
                        .build()
                        .score(code))
                .contains(Score.MAX);
        assertThat(builder.scores(Map.of(code, Score.MAX)).build().scores()).isEqualTo(Map.of(code, Score.MAX));
        assertThat(ScoreSheet.builder().like(sheet).scores(Map.of()).build().scores())
                .isEmpty();
        assertThatThrownBy(() -> ScoreSheet.builder().build()).hasMessageContaining("fiscalYear");
    }

    @Test
    void orderOfEntriesHasNoMeaning() {
        ScoreSheet.Builder base = ScoreSheet.builder().fiscalYear(FiscalYear.ofBuddhist(2566));
        ScoreSheet ab = base.putScores(NodeCode.parse("o1"), Score.ZERO)
                .putScores(NodeCode.parse("o2"), Score.MAX)
                .build();
        ScoreSheet ba = ScoreSheet.builder()
                .fiscalYear(FiscalYear.ofBuddhist(2566))
                .putScores(NodeCode.parse("o2"), Score.MAX)
                .putScores(NodeCode.parse("o1"), Score.ZERO)
                .build();
        assertThat(ab).isEqualTo(ba).hasSameHashCodeAs(ba);
    }

    @Test
    void agenciesAreKnownByTheirNames() {
        assertThat(Agency.of(" เทศบาลตำบลเขมราฐ ").name()).isEqualTo("เทศบาลตำบลเขมราฐ");
        assertThat(Agency.of("a")).isEqualTo(Agency.of("a ")).isNotEqualTo(Agency.of("b"));
        assertThat(Agency.of("เทศบาลเมืองนํ้าพอง")).isEqualTo(Agency.of("เทศบาลเมืองน้ำพอง"));
        assertThat(named("ก", "1")).isEqualTo(named("ข", " 1")).isNotEqualTo(named("ก", "2"));
        assertThat(named("ก", "1")).isNotEqualTo(Agency.of("ก")).isNotEqualTo(Agency.of("#1"));
        assertThat(Agency.builder().name("ก").province("ข").build())
                .isNotEqualTo(Agency.builder().name("ก").kind("ข").build())
                .isNotEqualTo(Agency.of("ก"))
                .hasSameHashCodeAs(Agency.builder().name("ก").province(" ข").build());
        assertThatThrownBy(() -> Agency.of(" \u200B"))
                .hasMessage("The agency's name is blank: give a name, or no agency at all.");
        assertThat(Stream.of("1", "2", "3", "4").map(id -> named("ก", id)))
                .extracting(Agency::hashCode)
                .doesNotHaveDuplicates();
    }

    private static Agency named(String name, String id) {
        return Agency.builder().name(name).id(id).build();
    }
}
