package io.github.ita4j.io.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.ita4j.core.fault.Severity;
import io.github.ita4j.io.sheet.FailureCases;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the user of the program sees of bad data: every fault in a line of its own, and the good part assessed. */
class ItaFailureTest {
    private static final Pattern THAI = Pattern.compile("[\u0E00-\u0E7F]{3}");

    static List<FailureCases.Case> cases() {
        return FailureCases.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void tellsEveryFaultAndAssessesTheRest(FailureCases.Case broken) throws Exception {
        for (String command : List.of("assess", "gaps", "explain", "advise --target pass")) {
            List<String> args = new ArrayList<>(List.of(command.split(" ")));
            args.addAll(List.of("-", "--format", "json"));
            broken.year().ifPresent(year -> args.addAll(List.of("--year", year.toString())));
            args.addAll(List.of("--lang", "th"));
            Program thai = Program.run(broken.content().get(), args.toArray(String[]::new));
            args.set(args.size() - 1, "en");
            Program run = Program.run(broken.content().get(), args.toArray(String[]::new));
            assertSameInThai(run, thai);
            assertThat(run.status()).isEqualTo(broken.code().severity() == Severity.ERROR ? 2 : 0);
            assertThat(run.errorLines()).containsExactlyElementsOf(broken.lines());
            assertThat(run.out().isEmpty()).isEqualTo(broken.good().isEmpty());
            if (command.equals("assess") && !broken.good().isEmpty()) {
                assertGoodScores(broken, new ObjectMapper().readTree(run.out()));
            }
        }
    }

    /** The same faults at the same places, in Thai. */
    private static void assertSameInThai(Program english, Program thai) {
        assertThat(thai.status()).isEqualTo(english.status());
        assertThat(thai.out()).isEqualTo(english.out());
        assertThat(thai.errorLines())
                .map(ItaFailureTest::placeAndCode)
                .isEqualTo(english.errorLines().stream()
                        .map(ItaFailureTest::placeAndCode)
                        .toList());
        assertThat(thai.errorLines()).allMatch(line -> THAI.matcher(line).find());
    }

    private static String placeAndCode(String line) {
        return line.replaceFirst("(: [A-Z_0-9]+ ).*", "$1");
    }

    /** Every good score of the case is a known score of its agency in the output. */
    private static void assertGoodScores(FailureCases.Case broken, JsonNode output) {
        List<String> known = new ArrayList<>();
        for (JsonNode assessment : output.path("assessments")) {
            String agency = assessment.path("agency").asText("-");
            addKnown(known, agency, "overall", assessment.path("overall"));
            for (String kind : List.of("instruments", "parts", "indicators", "subIndicators", "items")) {
                for (JsonNode node : assessment.path(kind)) {
                    addKnown(
                            known,
                            agency,
                            node.path("code").asText(node.path("number").asText()),
                            node);
                }
            }
        }
        assertThat(known).containsAll(broken.good());
    }

    private static void addKnown(List<String> known, String agency, String code, JsonNode node) {
        if (!node.path("reported").isNull()) {
            String score =
                    node.path("reported").decimalValue().stripTrailingZeros().toPlainString();
            known.add((agency.equals("null") ? "-" : agency) + " " + code + "=" + score);
        }
    }
}
