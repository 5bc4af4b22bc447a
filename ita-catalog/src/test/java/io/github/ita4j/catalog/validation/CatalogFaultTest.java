package io.github.ita4j.catalog.validation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CatalogFaultTest {
    private static CatalogFault.Builder fault() {
        return CatalogFault.builder()
                .code(CatalogFault.Code.VALUE_OUT_OF_RANGE)
                .pointer("/instruments/0/weight")
                .found("130")
                .expected("a whole number from 1 to 100")
                .advice("Correct the number.");
    }

    @Test
    void saysWhereWhatAndWhatToDo() {
        assertThat(fault().line(12).column(17).build().message())
                .isEqualTo("/instruments/0/weight (line 12, column 17): found 130,"
                        + " expected a whole number from 1 to 100. Correct the number.");
        assertThat(fault().build().message()).startsWith("/instruments/0/weight: found 130,");
        assertThat(fault().pointer("").build().message()).startsWith("The file: found 130,");
    }

    @Test
    void isAValue() {
        assertThat(fault().build()).isEqualTo(fault().build()).hasSameHashCodeAs(fault().build());
        assertThat(fault().line(1).build()).isNotEqualTo(fault().build());
    }

    @Test
    void rulesHaveStableNames() {
        assertThat(CatalogFault.Code.WEIGHTS_NOT_100.code()).isEqualTo("weights-not-100");
        assertThat(CatalogFault.Code.NOT_UTF8.code()).isEqualTo("not-utf8");
    }
}
