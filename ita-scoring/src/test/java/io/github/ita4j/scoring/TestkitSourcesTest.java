package io.github.ita4j.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The testkit is packed alone, so it must need nothing else of the tests, and of other libraries only jqwik and Jupiter. */
class TestkitSourcesTest {
    private static final Path SOURCES = Path.of("src", "test", "java", "io", "github", "ita4j", "scoring", "testkit");
    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?([a-z0-9_.]+\\.[A-Z][A-Za-z0-9]*)");

    @Test
    void theTestkitNeedsNoOtherTestClass() throws Exception {
        List<String> imported = imports();
        assertThat(imported).contains("io.github.ita4j.core.criteria.Catalog", "net.jqwik.api.Arbitrary");
        Path tests = place(TestkitSourcesTest.class);
        for (String name : imported) {
            if (name.startsWith("io.github.ita4j.")) {
                assertThat(place(Class.forName(name))).as(name).isNotEqualTo(tests);
            } else {
                assertThat(name)
                        .matches("(java\\.|net\\.jqwik\\.api\\.|org\\.junit\\.jupiter\\.api\\.|org\\.jspecify\\.).*");
            }
        }
    }

    private static Path place(Class<?> type) throws Exception {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }

    private static List<String> imports() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TestkitSourcesTest::text)
                    .flatMap(text -> IMPORT.matcher(text).results().map((MatchResult match) -> match.group(1)))
                    .distinct()
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
