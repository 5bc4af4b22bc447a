package io.github.ita4j.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CatalogsTest {
    static Stream<FiscalYear> years() {
        return Catalogs.years().stream();
    }

    // The one test that counts the shipped years.
    @Test
    void coversTheYearsOfThePresentStructure() {
        assertThat(Catalogs.years())
                .map(FiscalYear::buddhistYear)
                .containsExactly(2563, 2564, 2565, 2566, 2567, 2568, 2569);
    }

    @ParameterizedTest
    @MethodSource("years")
    void everyCatalogueIsReadOnceAndIsOfficial(FiscalYear year) {
        Catalog catalog = Catalogs.forYear(year);

        assertThat(catalog.fiscalYear()).isEqualTo(year);
        assertThat(catalog.edition()).isEqualTo("nacc");
        assertThat(catalog.official()).isTrue();
        assertThat(catalog.stamp().official()).isTrue();
        assertThat(Catalogs.forYear(FiscalYear.ofBuddhist(year.buddhistYear()))).isSameAs(catalog);
        assertThat(Catalogs.forYear(year.buddhistYear())).isSameAs(catalog);
    }

    @Test
    void namesTheYearsThereAre() {
        FiscalYear unknown = FiscalYear.ofBuddhist(2560);

        assertThatThrownBy(() -> Catalogs.forYear(unknown))
                .hasMessage("There is no catalogue for fiscal year 2560. There are catalogues for "
                        + years().map(FiscalYear::toString).collect(Collectors.joining(", "))
                        + "; read a catalogue of your own with CatalogReader.")
                .asInstanceOf(type(UnknownCatalogException.class))
                .satisfies(e -> assertThat(e.year()).isEqualTo(unknown))
                .satisfies(e -> assertThat(e.available()).isEqualTo(Catalogs.years()));
    }

    @Test
    void admitsThatThereIsNone() {
        assertThat(new UnknownCatalogException(FiscalYear.ofBuddhist(2560), List.of()))
                .hasMessage("There is no catalogue for fiscal year 2560. There is none for any other year either;"
                        + " read a catalogue of your own with CatalogReader.");
    }
}
