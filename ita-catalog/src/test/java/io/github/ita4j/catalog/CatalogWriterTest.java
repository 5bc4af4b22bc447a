package io.github.ita4j.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogWriterTest {
    private static final FiscalYear LAST = Catalogs.years().get(Catalogs.years().size() - 1);

    private static String whole(String file) throws IOException {
        return CatalogWriter.whole(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void theWholeOfAnOverlayReadsBackEqual(int year) throws IOException {
        for (int other : new int[] {year, year == 2563 ? 2564 : 2563}) {
            String overlay = """
                    {"format": 1, "overlayOf": {"fiscalYear": %s, "edition": "nacc"},
                     "fiscalYear": %s, "edition": "mine", "version": "0.1.0",
                     "weights": {"IIT": 25, "EIT": 35}, "weightsEvidence": "inferred",
                     "change": {"9.1": {"title": {"th": "ข้อมูล", "en": "Data"}, "titleEvidence": "recalled"}}}
                    """.formatted(year, other);
            String file = whole(overlay);
            assertThat(file).doesNotContain("overlayOf").endsWith("}\n");
            assertThat(CatalogReader.read(file).orElseThrow())
                    .isEqualTo(CatalogReader.read(overlay).orElseThrow());
            assertThat(whole(file)).isEqualTo(file);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void theFileOfAShippedYearReadsBackEqual(int year) {
        Catalog shipped = Catalogs.forYear(FiscalYear.ofBuddhist(year));
        Catalog read =
                CatalogReader.read(CatalogWriter.whole(shipped.fiscalYear())).orElseThrow();
        assertThat(read.official()).isFalse();
        assertThat(Catalog.builder().like(read).official(true).build()).isEqualTo(shipped);
    }

    @ParameterizedTest
    @ValueSource(ints = {2563, 2564, 2565, 2566, 2567, 2568, 2569})
    void aNewYearSaysEveryFactOfItsBaseAsCarriedOver(int from) {
        Catalog base = Catalogs.forYear(FiscalYear.ofBuddhist(from));
        String file = CatalogWriter.newYear(LAST.next(), base.fiscalYear());
        Catalog draft = CatalogReader.read(file).orElseThrow();
        String nothing = """
                {"format": 1, "overlayOf": {"fiscalYear": %s, "edition": "nacc"},
                 "fiscalYear": %s, "edition": "nacc", "version": "0.1.0"}""".formatted(from, LAST.next());
        Catalog carried = CatalogReader.read(nothing).orElseThrow();
        // Only the sentence that names the weights is worded anew.
        assertThat(Catalog.builder().like(draft).rules(carried.rules()).build()).isEqualTo(carried);
        List<Fact> before = base.evidenceSummary().facts();
        List<Fact> after = draft.evidenceSummary().facts();
        assertThat(after).hasSameSizeAs(before);
        for (int i = 0; i < after.size(); i++) {
            Evidence.Kind kind = before.get(i).evidence().kind();
            // A rule that was read in a source of no one year is as well known for the next.
            boolean ofNoYear = after.get(i).kind() == Fact.Kind.RULE
                    && before.get(i).evidence().sources().stream()
                            .allMatch(source -> source.fiscalYear().isEmpty());
            boolean read = (kind == Evidence.Kind.READ || kind == Evidence.Kind.READ_VARIANT) && !ofNoYear;
            assertThat(after.get(i).evidence().kind())
                    .as(after.get(i).toString())
                    .isEqualTo(read ? Evidence.Kind.CARRIED_OVER : kind);
        }
        // Every node is there to be edited.
        base.nodes().stream()
                .skip(1)
                .filter(code -> base.node(code).orElseThrow().item().isPresent())
                .forEach(code -> assertThat(file).contains("\"" + code.code() + "\": {"));
    }

    /** They are there to be corrected one by one. */
    @ParameterizedTest
    @ValueSource(ints = {2563, 2566, 2569})
    void aNewYearWritesEveryFactIntoTheFile(int from) throws IOException {
        Catalog base = Catalogs.forYear(from);
        JsonNode file = new ObjectMapper().readTree(CatalogWriter.newYear(LAST.next(), base.fiscalYear()));
        assertThat(file.get("gradeScale").asText()).isEqualTo(base.gradeScale().code());
        assertThat(file.has("gradeScaleEvidence")).isTrue();
        assertThat(file.has("weightsEvidence")).isTrue();
        for (InstrumentCriteria instrument : base.instruments()) {
            assertThat(file.get("weights").get(instrument.instrument().code()).decimalValue())
                    .isEqualByComparingTo(instrument.weight().toDecimal(4, RoundingMode.UNNECESSARY));
        }
        for (Item item : base.items().values()) {
            JsonNode facts = file.get("change").get(item.code().code());
            assertThat(facts.at("/title/th").asText(""))
                    .isEqualTo(item.title().map(LocalizedText::thai).orElse(""));
            assertThat(facts.has("titleEvidence")).isTrue();
            assertThat(facts.path("requirements")).hasSameSizeAs(item.requirements());
        }
    }

    @Test
    void whatIsBrokenIsNotWritten() {
        assertThatThrownBy(() -> whole("{\"format\": 2}")).isInstanceOf(InvalidCatalogException.class);
        assertThatThrownBy(() -> CatalogWriter.newYear(LAST, LAST.previous()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> CatalogWriter.newYear(LAST.next(), FiscalYear.ofBuddhist(2562)))
                .isInstanceOf(UnknownCatalogException.class);
    }
}
