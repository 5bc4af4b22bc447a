package io.github.ita4j.io.javadoc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ita4j.io.javadoc.ExampleCode.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExampleCodeTest {
    @Test
    void commentsBelongToTheStatementBeforeThem() {
        ExampleCode code = ExampleCode.of("""
                import java.util.List;

                // words
                String url = "https://a.b; // no comment";
                url.length(); // 26
                for (int i = 1; i < 3; i++) {
                    System.out.println(i);
                }
                // 1
                //   2

                // words too
                try {
                    run(() -> { });
                } catch (Exception e) {
                    throw e;
                }
                """);

        assertThat(code.statements())
                .extracting(Statement::promise)
                .containsExactly(List.of(), List.of("26"), List.of("1", "  2"), List.of());
        assertThat(code.statements())
                .extracting(statement -> statement.code().lines().count())
                .containsExactly(1L, 1L, 3L, 5L);
    }

    @Test
    void aCommentThatNobodyWouldCompareIsRefused() {
        assertThatThrownBy(() -> ExampleCode.of("for (;;) {\n    f(); // 1\n}"))
                .hasMessageContaining("Nobody compares the comment '1'");
        assertThatThrownBy(() -> ExampleCode.of("f()")).hasMessageContaining("ends within a statement");
    }

    @ParameterizedTest
    @CsvSource({
        "o12, o12, true",
        "o1, o12, false",
        "o12, o1, false",
        "'o12: the Thai zero', o12, true",
        "'pass-good: 85 -> 86', 'pass-good: 85 -> 86', true",
        "'pass-good: 85 -> 87', 'pass-good: 85 -> 86', false",
        "'[o1, …]', '[o1, o2]', true",
        "'[o2, …]', '[o1, o2]', false",
        "'\"o12\"', o12, true",
        "98.80, 98.8, false"
    })
    void aResultKeepsItsPromiseOrNot(String promise, String result, boolean kept) {
        assertThat(ExampleRun.keeps(promise, result)).isEqualTo(kept);
    }

    /** What the test of the Javadoc finds only when somebody breaks something. */
    @Test
    void aBrokenPromiseIsAFault() throws Exception {
        assertThat(new ExampleRun("place").run(Liar.class))
                .singleElement()
                .asString()
                .contains("place", "1 + 1;", "3", "2");
        assertThat(new ExampleRun("place").run(Thrower.class))
                .containsExactly("place throws java.nio.file.NoSuchFileException: not-there");
    }

    /** As the source of an example would be. */
    public static final class Liar {
        private Liar() {}

        /**
         * Says something wrong.
         *
         * @param run what compares it
         * @throws Exception never
         */
        public static void run(ExampleRun run) throws Exception {
            run.compare("1 + 1;", () -> 1 + 1, "3");
            run.compare("print(2);", () -> System.out.println(2), "2");
        }
    }

    /** As the source of an example would be. */
    public static final class Thrower {
        private Thrower() {}

        /**
         * Reads a file that is not there.
         *
         * @param run not used
         * @throws IOException always
         */
        public static void run(ExampleRun run) throws IOException {
            Files.readString(Path.of("not-there"));
        }
    }
}
