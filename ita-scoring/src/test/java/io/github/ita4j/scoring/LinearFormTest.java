package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Fraction;
import org.junit.jupiter.api.Test;

class LinearFormTest {
    @Test
    void pointsAreWhatAFullScoreAdds() {
        LinearForm form = LinearForm.of(SmallCatalogs.of(SmallCatalogs.LEVELS, true, 1, 2, 3, 1));
        assertThat(form.points(NodeCode.parse("overall"))).isEqualTo(Fraction.of(100));
        assertThat(form.points(NodeCode.parse("OIT"))).isEqualTo(Fraction.of(40));
        assertThat(form.points(NodeCode.parse("EIT1"))).isEqualTo(Fraction.of(15));
        assertThat(form.points(NodeCode.parse("o1"))).isEqualTo(Fraction.of(20, 3));
        assertThat(form.points(NodeCode.parse("o4"))).isEqualTo(Fraction.of(20));
        assertThatThrownBy(() -> form.points(NodeCode.parse("o5"))).hasMessage("o5 is no node of this catalogue.");
    }
}
