package io.github.ita4j.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.ita4j.catalog.internal.CatalogFile;
import io.github.ita4j.catalog.internal.Definitions;
import io.github.ita4j.catalog.internal.TestFiles;
import io.github.ita4j.catalog.internal.overlay.SmallBase;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.time.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Overlays that are right, and overlays to which anything has been done. */
class OverlayPropertyTest {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final byte[] SMALL = TestFiles.SMALL_OVERLAY.getBytes(StandardCharsets.UTF_8);
    private static final SmallBase BASE = new SmallBase();
    private static final Definitions NONE = new Definitions();

    private static ObjectNode overlay(int base, int year) {
        ObjectNode overlay = MAPPER.createObjectNode();
        overlay.put("format", 1);
        overlay.putObject("overlayOf").put("fiscalYear", base).put("edition", "nacc");
        overlay.put("fiscalYear", year).put("edition", "mine").put("version", "0.1.0");
        return overlay;
    }

    @Property(tries = 200)
    void validOverlaysGiveWhatTheySay(
            @ForAll @IntRange(min = 2567, max = 2569) int base,
            @ForAll @IntRange(min = 2567, max = 2575) int year,
            @ForAll @IntRange(min = 1, max = 60) int iit,
            @ForAll @IntRange(min = 1, max = 60) int eit,
            @ForAll boolean sum,
            @ForAll @IntRange(max = 3) int withdrawn,
            @ForAll @IntRange(min = 1, max = 9) int survey,
            @ForAll @IntRange(min = 8_500, max = 9_500) int threshold)
            throws IOException {
        Catalog before = Catalogs.forYear(FiscalYear.ofBuddhist(base));
        ObjectNode overlay = overlay(base, year);
        int oit = sum ? Math.max(1, 100 - iit - eit) : 40;
        overlay.putObject("weights").put("IIT", iit).put("EIT", eit).put("OIT", oit);
        overlay.put("weightsEvidence", "inferred");
        int last = (int) before.items().keySet().stream()
                .filter(code -> code.code().startsWith("o"))
                .count();
        // The last sub-indicator has at least two items in these years.
        int goes = Math.min(withdrawn, lastSubIndicator(before) - 1);
        ArrayNode withdraw = overlay.putArray("withdraw");
        for (int i = 0; i < goes; i++) {
            withdraw.add("o" + (last - i));
        }
        ObjectNode addition = overlay.putArray("add").addObject();
        addition.put("under", "5");
        ArrayNode items = addition.putArray("items");
        // In any order: numbers decide where things stand.
        for (int i = survey; i >= 1; i--) {
            items.addObject()
                    .put("code", "i" + (15 + i))
                    .put("titleEvidence", "missing")
                    .put("answerScaleEvidence", "missing");
        }
        overlay.putObject("grades")
                .putObject("pass-good")
                .put(
                        "everyPartFrom",
                        Score.parse(threshold / 100 + "." + threshold / 10 % 10).toString())
                .put("evidence", "recalled");
        String json = MAPPER.writeValueAsString(overlay);

        CatalogReading reading = CatalogReader.read(json);

        if (iit + eit + oit != 100) {
            assertThat(reading.faults()).map(Fault::code).containsExactly(CatalogRule.WEIGHTS_NOT_100);
            return;
        }
        Catalog catalog = reading.orElseThrow();
        assertThat(catalog.official()).isFalse();
        assertThat(catalog.instruments())
                .map(InstrumentCriteria::weight)
                .containsExactly(Fraction.of(iit), Fraction.of(eit), Fraction.of(oit));
        assertThat(catalog.items()).hasSize(before.items().size() - goes + survey);
        assertThat(catalog.items().keySet()).map(ItemCode::code).contains("i16", "i" + (15 + survey));
        assertThat(catalog.gradeScale()
                        .grade(GradeCode.of("pass-good"))
                        .orElseThrow()
                        .everyPart())
                .isPresent();
        assertThat(CatalogSchemaTest.errors(json)).isEmpty();
    }

    private static int lastSubIndicator(Catalog catalog) {
        return Objects.requireNonNull(catalog.instruments()
                        .get(2)
                        .indicators()
                        .get(1)
                        .subIndicators()
                        .get(1))
                .items()
                .size();
    }

    @Property(tries = 1000)
    void bytesAreChanged(@ForAll @Size(min = 1, max = 6) List<@IntRange(max = 1_000_000_000) Integer> edits)
            throws IOException {
        byte[] bytes = SMALL;
        for (int edit : edits) {
            bytes = CatalogReaderPropertyTest.edited(bytes, edit);
        }

        CatalogFile read = CatalogFile.read(new ByteArrayInputStream(bytes), NONE, BASE, false);

        assertThat(read.faults()).noneMatch(fault -> fault.code() == CatalogRule.INCONSISTENT);
        assertThat(read.catalog().isPresent()).isEqualTo(read.faults().isEmpty());
        CatalogFile again = CatalogFile.read(new ByteArrayInputStream(bytes), NONE, BASE, false);
        assertThat(again.catalog()).isEqualTo(read.catalog());
        assertThat(again.faults()).isEqualTo(read.faults());
    }

    @Property(tries = 3000)
    void valuesAreChanged(@ForAll @Size(min = 1, max = 4) List<@IntRange(max = 1_000_000_000) Integer> edits)
            throws IOException {
        JsonNode document = MAPPER.readTree(SMALL);
        for (int edit : edits) {
            CatalogReaderPropertyTest.change(document, edit);
        }
        String json = MAPPER.writeValueAsString(document);

        CatalogFile read = CatalogFile.read(json, NONE, BASE);

        assertThat(read.faults()).noneMatch(fault -> fault.code() == CatalogRule.INCONSISTENT);
        assertThat(read.faults())
                .as("every pointer names something that is in the overlay")
                .noneMatch(fault -> document.at(FaultTexts.pointer(fault)).isMissingNode());
        assertThat(read.catalog().isPresent()).isEqualTo(read.faults().isEmpty());
        if (read.catalog().isPresent()) {
            assertThat(CatalogSchemaTest.errors(json))
                    .as("what the reader accepts, the schema accepts")
                    .isEmpty();
        }
    }

    @Property(tries = 1000)
    void codesAreMixedUp(
            @ForAll @Size(max = 5) List<@IntRange(max = 16) Integer> withdrawn,
            @ForAll @Size(max = 8) List<@IntRange(max = 16) Integer> renumbered,
            @ForAll @Size(max = 4) List<@IntRange(max = 16) Integer> added)
            throws IOException {
        List<String> codes = Arrays.asList(
                "IIT", "1", "i1", "i2", "i3", "EIT", "2", "e1", "OIT", "3", "3.1", "o1", "o2", "3.2", "o3", "o4", "x");
        ObjectNode overlay = overlay(2570, 2570);
        overlay.withObject("/overlayOf").put("edition", "example");
        withdrawn.forEach(code -> overlay.withArray("withdraw").add(codes.get(code)));
        for (int i = 1; i < renumbered.size(); i += 2) {
            overlay.withObject("/renumber").put(codes.get(renumbered.get(i - 1)), codes.get(renumbered.get(i)));
        }
        for (int i = 1; i < added.size(); i += 2) {
            ObjectNode addition = overlay.withArray("add").addObject();
            addition.put("under", codes.get(added.get(i - 1)))
                    .putArray("items")
                    .addObject()
                    .put("code", codes.get(added.get(i)))
                    .put("titleEvidence", "missing")
                    .put("answerScaleEvidence", "missing");
        }
        String json = MAPPER.writeValueAsString(overlay);

        CatalogFile read = CatalogFile.read(json, NONE, BASE);

        assertThat(read.faults()).noneMatch(fault -> fault.code() == CatalogRule.INCONSISTENT);
        assertThat(read.faults())
                .noneMatch(fault -> overlay.at(FaultTexts.pointer(fault)).isMissingNode());
    }
}
