package io.github.ita4j.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The texts keep to the glossary of the docs: one Thai word for each thing. */
class GlossaryTest {
    private static final Pattern ROW = Pattern.compile("^\\| ([a-z ]+) \\| (\\S+) \\| (.+) \\|$");

    /** Examples of input, names of options, values and examples of commands are no words of the text. */
    private static final Pattern NOT_SAID =
            Pattern.compile("'[^']*'|--?[a-z-]+|\\{[^{}|]*}|\\bita [a-z]+ .*|[a-z]+(?:,[a-z_]+)+");

    /** One thing. */
    private record Term(String english, String thai, List<String> not) {}

    private static List<Term> table(int number) throws IOException {
        List<List<Term>> tables = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("docs", "glossary.md"))) {
            Matcher row = ROW.matcher(line);
            if (line.equals("|---|---|---|")) {
                tables.add(new ArrayList<>());
            } else if (row.matches() && !tables.isEmpty()) {
                tables.get(tables.size() - 1)
                        .add(new Term(
                                row.group(1), row.group(2), List.of(row.group(3).split(", ", -1))));
            }
        }
        assertThat(tables).hasSize(2);
        return tables.get(number);
    }

    private static List<Path> bundles() throws IOException {
        List<Path> bundles = new ArrayList<>();
        for (String module : List.of("ita-core", "ita-catalog", "ita-scoring", "ita-io")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main", "resources"))) {
                files.filter(file -> file.toString().endsWith("_th.properties")).forEach(bundles::add);
            }
        }
        assertThat(bundles).hasSizeGreaterThan(10);
        return bundles;
    }

    private static Map<Object, Object> texts(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void theThaiTextHasTheTermOfTheEnglishWord() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path thai : bundles()) {
            Map<Object, Object> english = texts(Path.of(thai.toString().replace("_th.", "_en.")));
            for (Map.Entry<Object, Object> text : texts(thai).entrySet()) {
                String said =
                        NOT_SAID.matcher(english.get(text.getKey()).toString()).replaceAll("");
                for (Term term : table(0)) {
                    if (Pattern.compile("\\b" + term.english() + "s?\\b")
                                    .matcher(said)
                                    .find()
                            && !text.getValue().toString().contains(term.thai())) {
                        wrong.add(thai.getFileName() + ": " + text.getKey() + ": " + term.english() + ": "
                                + text.getValue());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void noTextHasAWordThatIsNotUsed() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (Path thai : bundles()) {
            for (Map.Entry<Object, Object> text : texts(thai).entrySet()) {
                Stream.of(table(0), table(1))
                        .flatMap(List::stream)
                        .flatMap(term -> term.not().stream())
                        .filter(text.getValue().toString()::contains)
                        .forEach(word -> wrong.add(thai.getFileName() + ": " + text.getKey() + ": " + word));
            }
        }
        assertThat(wrong).isEmpty();
    }
}
