package io.github.ita4j.io.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.CatalogReader;
import io.github.ita4j.catalog.CatalogReading;
import io.github.ita4j.core.time.FiscalYear;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!https?:)([^)]+)\\)");
    private static final Pattern WHITESPACE = Pattern.compile("\\s+");
    private static final String README = read(Path.of("..", "README.md"));

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String block(String language) {
        Matcher matcher = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(README);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    @Test
    void theOverlayIsOneThatCanBeRead() {
        CatalogReading reading = CatalogReader.read(block("json"));
        assertThat(reading.faults()).isEmpty();
        assertThat(reading.orElseThrow().official()).isFalse();
        assertThat(reading.orElseThrow().fiscalYear()).isEqualTo(FiscalYear.ofBuddhist(2570));
    }

    @Test
    void theRestOfTheFileIsInItsPlace() {
        assertThat(Pattern.compile("(?m)^mvn ").matcher(README).results())
                .as("set-up commands")
                .hasSize(2);
        linksOf(README, Path.of(".."));
    }

    private static List<Path> linksOf(String text, Path folder) {
        List<Path> links = LINK.matcher(text)
                .results()
                .map(link -> folder.resolve(link.group(1)).normalize())
                .toList();
        assertThat(links).allSatisfy(link -> assertThat(link).exists());
        return links;
    }

    private static List<Path> files(String glob) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(".."))) {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:../" + glob);
            return files.filter(matcher::matches).toList();
        }
    }

    @Test
    void everyPageIsLinkedFromHereAndWhatItLinksIsThere() throws IOException {
        List<Path> pages = files("*/docs/*");
        assertThat(linksOf(README, Path.of(".."))).containsAll(pages);
        assertThat(pages).hasSizeGreaterThanOrEqualTo(4);
        for (Path page : pages) {
            linksOf(read(page), page.resolve(".."));
        }
    }

    /** A page shows dependencies as a project has them that is built, and whole files belong to such a project. */
    @Test
    void whatPagesShowOfProjectsIsBuilt() throws IOException {
        String poms = files(".ci/*/*/pom.xml").stream()
                .map(pom -> WHITESPACE.matcher(read(pom)).replaceAll(""))
                .collect(Collectors.joining());
        String checks = files(".ci/check-*").stream().map(ReadmeTest::read).collect(Collectors.joining());
        for (Path page : files("*/docs/*")) {
            String text = read(page);
            Pattern.compile("```xml\\n(.*?)```", Pattern.DOTALL)
                    .matcher(text)
                    .results()
                    .forEach(block -> assertThat(poms)
                            .contains(WHITESPACE.matcher(block.group(1)).replaceAll("")));
            if (text.contains("```java ")) {
                assertThat(checks).contains("docs/" + page.getFileName());
            }
        }
    }
}
