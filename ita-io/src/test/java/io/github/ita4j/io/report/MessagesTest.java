package io.github.ita4j.io.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.measure.MeasureImport.UnmappedCell;
import io.github.ita4j.io.measure.StatedResult;
import io.github.ita4j.scoring.Assessment.GradeBasis;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
import io.github.ita4j.scoring.advice.Advice.Assumption;
import io.github.ita4j.scoring.explain.GradeExplanation.ExplainedGrade;
import io.github.ita4j.scoring.explain.GradeExplanation.GradeCondition;
import io.github.ita4j.scoring.laws.LawReport.LawResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts are asked for by their keys, which no compiler checks: so the sources are held against the files. */
class MessagesTest {
    private static final Path SOURCES = Path.of("src", "main", "java", "io", "github", "ita4j", "io", "report");

    private static final Pattern LITERAL = Pattern.compile("\"([^\"\\\\\n]*)\"");
    private static final Pattern WORD = Pattern.compile("\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern HYPHENATED = Pattern.compile("\"([a-z]+(?:-[a-z]+)+)\"");
    private static final Pattern ASKED_FOR = Pattern.compile("\\b(?:text|both)\\(\\s*(?:[^\"(]*\\? )?\"([^\"]+)\"");
    private static final Pattern LISTED = Pattern.compile("\\btexts\\(((?:\\s*\"[^\"]+\",?)+)");
    private static final Pattern ABOUT_A_CONSTANT = Pattern.compile("Messages\\.key\\(\\s*\"([^\"]+)\"");

    /** The subjects about whose constants there are texts. */
    private static final Map<String, List<List<? extends Enum<?>>>> SUBJECTS = Map.of(
            "assumption", List.of(List.of(Assumption.values())),
            "discrepancy", List.of(List.of(Discrepancy.Kind.values())),
            "explain",
                    List.of(
                            List.of(ExplainedGrade.Outcome.values()),
                            List.of(GradeCondition.State.values()),
                            List.of(NodeResult.Origin.values())),
            "explain-fact", List.of(factsBehindScores()),
            "explain-reason", List.of(List.of(GradeBasis.values())),
            "import", List.of(List.of(UnmappedCell.Reason.values())),
            "import-stated", List.of(List.of(StatedResult.Verdict.values())),
            "kind", List.of(List.of(Evidence.Kind.values())),
            "law", List.of(List.of(LawResult.Outcome.values())));

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(keys()).isEqualTo(Messages.TEXTS.keys(Language.THAI)).hasSizeGreaterThan(300);
    }

    @Test
    void everyTextAskedForIsThere() throws IOException {
        String sources = sources();
        Set<String> keys = new TreeSet<>(literals(HYPHENATED, sources(SOURCES, ".java")));
        keys.removeAll(SUBJECTS.keySet());
        keys.addAll(literals(ASKED_FOR, sources));
        LISTED.matcher(sources).results().forEach(list -> keys.addAll(literals(LITERAL, list.group(1))));
        keys.addAll(keysAboutConstants());
        assertThat(keys()).containsAll(keys);
    }

    @Test
    void everyTextIsAskedFor() throws IOException {
        Set<String> used = literals(LITERAL, sources());
        used.addAll(literals(WORD, sources()));
        used.addAll(keysAboutConstants());
        Agency.builder()
                .name("a")
                .id("b")
                .province("c")
                .kind("d")
                .parent("e")
                .build()
                .attributes()
                .keySet()
                .forEach(attribute -> used.add("agency-" + attribute));
        assertThat(used).containsAll(keys());
    }

    @Test
    void theSubjectsAreThoseOfTheSources() throws IOException {
        assertThat(literals(ABOUT_A_CONSTANT, sources())).isEqualTo(SUBJECTS.keySet());
    }

    @ParameterizedTest
    @MethodSource("keys")
    void bothLanguagesHaveTheSamePlaceholders(String key) {
        String thai = Messages.TEXTS.template(Language.THAI, key);
        String english = Messages.TEXTS.template(Language.ENGLISH, key);
        assertThat(Texts.placeholders(thai)).isEqualTo(Texts.placeholders(english));
        assertThat(thai).isNotBlank().matches(".*[ก-๛{].*").doesNotContain("\uFFFD");
        assertThat(english).isNotBlank().doesNotMatch(".*[ก-๛].*");
    }

    @Test
    void fillsInEveryPlaceholder() {
        String text = Messages.in(Language.ENGLISH).text("range", "lower", 1, "upper", 2);
        assertThat(text).isEqualTo("1 to 2");
    }

    private static Set<String> keys() {
        return Messages.TEXTS.keys(Language.ENGLISH);
    }

    private static List<String> keysAboutConstants() {
        return SUBJECTS.entrySet().stream()
                .flatMap(subject -> subject.getValue().stream()
                        .flatMap(List::stream)
                        .map(constant -> Messages.key(subject.getKey(), constant)))
                .toList();
    }

    /** What an explanation of scores names: what is known of grades and themes changes no score. */
    private static List<Fact.Kind> factsBehindScores() {
        return List.of(
                Fact.Kind.WEIGHT,
                Fact.Kind.PART,
                Fact.Kind.GROUP_TITLE,
                Fact.Kind.ITEMS,
                Fact.Kind.ITEM_TITLE,
                Fact.Kind.ANSWER_SCALE,
                Fact.Kind.REQUIREMENTS);
    }

    private static Set<String> literals(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String sources() throws IOException {
        return sources(SOURCES, ".java") + sources(Path.of("src", "main", "jte"), ".jte");
    }

    private static String sources(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(ending)).toList()) {
                all.append(Files.readString(file, UTF_8));
            }
            return all.toString();
        }
    }
}
