package io.github.ita4j.catalog.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.internal.CatalogFaults;
import io.github.ita4j.catalog.internal.json.JsonProblem.Kind;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.fault.Fault;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonReaderTest {
    private final CatalogFaults faults = new CatalogFaults();

    @Test
    void knowsWhereEachValueStands() {
        JsonValue document = CatalogFaults.READER
                .read("{\n \"ก~/\": [true,\n  \"ข\", 1.50]}", faults)
                .orElseThrow();

        JsonValue number = document.member("ก~/").orElseThrow().elements().get(2);
        assertThat(number.pointer()).isEqualTo("/ก~0~1/2");
        assertThat(number.line()).isEqualTo(3);
        assertThat(number.column()).isEqualTo(8);
        assertThat(number.text()).isEqualTo("1.50");
        assertThat(number).hasToString("/ก~0~1/2 1.50");
        assertThat(document.pointer()).isEmpty();
    }

    @Test
    void keepsTheFirstOfTwoMembersAndReportsTheSecond() {
        JsonValue document =
                CatalogFaults.READER.read("{\"a\": 1, \"a\": 2}", faults).orElseThrow();

        assertThat(document.member("a")).map(JsonValue::text).contains("1");
        assertThat(faults.all()).map(Fault::code).containsExactly(CatalogRule.DUPLICATE_MEMBER);
        assertThat(faults.all().get(0).place().column()).hasValue(15);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "{", "[1", "{\"a\"}", "[1,]", "{'a': 1}", "[NaN]", "[01]", "// no\n1", "[\"\u0001\"]"})
    void reportsWhatIsNotJson(String text) {
        Optional<JsonValue> document = CatalogFaults.READER.read(text, faults);

        assertThat(document).isEmpty();
        assertThat(faults.all()).map(Fault::code).containsExactly(CatalogRule.MALFORMED_JSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 2", "{} x", "[] ]", "{}\u0000"})
    void reportsWhatFollowsTheDocument(String text) {
        Optional<JsonValue> document = CatalogFaults.READER.read(text, faults);

        assertThat(document).isPresent();
        assertThat(faults.all()).map(Fault::code).containsExactly(CatalogRule.TRAILING_CONTENT);
    }

    @Test
    void refusesMoreThanItReads() {
        for (String text : new String[] {
            "\"" + "x".repeat(20_001) + "\"",
            "{\"" + "x".repeat(201) + "\": 1}",
            "1".repeat(101),
            "[".repeat(100_000),
            "[" + "1,".repeat(500_000) + "1]"
        }) {
            CatalogFaults found = new CatalogFaults();
            assertThat(CatalogFaults.READER.read(text, found)).isEmpty();
            assertThat(found.all()).map(Fault::code).containsExactly(CatalogRule.LIMIT_EXCEEDED);
        }
    }

    /** The columns are those that Jackson gives. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                   | EMPTY 1:1",
                "{\"a\": [1, tru]}    | MALFORMED 1:11 /a/1",
                "{\"a\":              | ENDS_EARLY 1:6 /a",
                "{\"a\": [[[1]]]}     | TOO_DEEP 1:10 /a/0/0",
                "{\"a\": \"12345678901\"} | TOO_LONG 1:20 /a",
                "{\"a\": 12345678901}  | TOO_LONG 1:18 /a",
                "{\"abcdefghijk\": 1}   | TOO_LONG 1:15",
                "[1] 2                | TRAILING 1:5",
                "[1] x                | TRAILING 1:5"
            })
    void saysWhereAndWhatIsWrong(String text, String expected) {
        FoundProblems problems = new FoundProblems();
        new JsonReader(new JsonLimits(1_000, 3, 10, 10, 10, 100)).read(text, problems);

        assertThat(problems.found)
                .map(found ->
                        (found.kind() + " " + found.line() + ":" + found.column() + " " + found.pointer()).strip())
                .containsExactly(expected);
        JsonProblem found = problems.found.get(0);
        assertThat(found.detail().isEmpty())
                .isEqualTo(!List.of(Kind.MALFORMED, Kind.ENDS_EARLY).contains(found.kind()));
    }

    @Test
    void namesWhatItFound() {
        JsonValue document = CatalogFaults.READER
                .read("[{}, [], null, true, \"x\", " + "1".repeat(40) + ", " + "1".repeat(41) + "]", faults)
                .orElseThrow();

        assertThat(document.elements())
                .map(JsonValue::describe)
                .containsExactly("{…}", "[…]", "null", "true", "'x'", "1".repeat(40), "1".repeat(40) + "…");
        assertThat(document.get("a").describe()).isEmpty();
        assertThat(document.first()).isSameAs(document);
    }
}
