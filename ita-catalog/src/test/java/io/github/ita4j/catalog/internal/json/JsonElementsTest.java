package io.github.ita4j.catalog.internal.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonElementsTest {
    private static final JsonReader READER = new JsonReader(new JsonLimits(1_000, 3, 10, 10, 10, 100));

    private final FoundProblems problems = new FoundProblems();

    /** The elements up to the end, which stays the end. */
    private List<String> read(String text) throws IOException {
        JsonElements elements = READER.elements(new StringReader(text));
        List<String> read = new ArrayList<>();
        for (Optional<JsonValue> next = elements.next(problems); next.isPresent(); next = elements.next(problems)) {
            read.add(next.get().toString().strip());
        }
        int found = problems.found.size();
        assertThat(elements.next(problems)).isEmpty();
        assertThat(problems.found).hasSize(found);
        return read;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, [2], 3]; [1, […], 3]",
                "[]; []",
                "1 \"b\" {} [1]; [1, 'b', {…}, […]]",
                "1; [1]",
                "''; []",
                "' '; []"
            })
    void areThoseOfAListOrOneAfterTheOther(String text, String elements) throws IOException {
        assertThat(read(text)).hasToString(elements);
        assertThat(problems.found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[1, 2] 3; [1, 2]; TRAILING at 1:8",
                "[1, 2] [3]; [1, 2]; TRAILING at 1:8",
                "[1, 2] ]; [1, 2]; TRAILING at 1:8",
                "[1, 2; [1, 2]; ENDS_EARLY at 1:6",
                "[1, x]; [1]; MALFORMED at 1:5",
                "1 x 3; [1]; MALFORMED at 1:3",
                "[1, [[[2]]], 3]; [1]; TOO_DEEP at 1:8",
                "[1, \"12345678901\"]; [1]; TOO_LONG at 1:18"
            })
    void afterAProblemThereAreNoMore(String text, String elements, String problem) throws IOException {
        assertThat(read(text)).hasToString(elements);
        assertThat(problems.found)
                .map(found -> found.kind() + " at " + found.line() + ":" + found.column())
                .containsExactly(problem);
    }

    @Test
    void eachIsTheRootOfItsOwnTree() throws IOException {
        JsonElements elements = READER.elements(new StringReader("[{\"a\": 1},\n {\"a\": 2, \"a\": 3}]"));
        assertThat(elements.next(problems).orElseThrow().get("a").pointer()).isEqualTo("/a");
        JsonValue second = elements.next(problems).orElseThrow();
        assertThat(second.get("a")).hasToString("/a 2");
        assertThat(second.line()).isEqualTo(2);
        assertThat(problems.duplicates).map(JsonValue::text).containsExactly("3");
        assertThat(problems.duplicates.get(0).first()).isSameAs(second.get("a"));
    }
}
