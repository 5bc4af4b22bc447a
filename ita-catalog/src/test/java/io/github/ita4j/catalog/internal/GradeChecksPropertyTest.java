package io.github.ita4j.catalog.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.catalog.internal.overlay.SmallBase;
import io.github.ita4j.catalog.validation.CatalogRule;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Threshold;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The rules for grades are written twice, here with places and in ita-core without: they must agree. */
class GradeChecksPropertyTest {
    private static final LocalizedText TEXT = LocalizedText.of("ก", "k");
    private static final Evidence READ = Evidence.of(Evidence.Kind.READ);

    /** A grade before its code is given by its place. */
    record Draft(String from, String to, Optional<String> everyPartFrom, boolean passing) {}

    @Provide
    Arbitrary<List<Draft>> grades() {
        Arbitrary<String> from = Arbitraries.of("0.00", "50.00", "80.00", "100.00");
        Arbitrary<String> to = Arbitraries.of("49.99", "79.99", "80.00", "100.00");
        Arbitrary<Optional<String>> part =
                Arbitraries.of("0.00", "50.00", "80.00").optional(0.3);
        Arbitrary<Draft> any =
                Combinators.combine(from, to, part, Arbitraries.of(true, false)).as(Draft::new);
        // Scales that are in order, each grade of which may be replaced by any other.
        Arbitrary<Draft> best =
                any.optional(0.1).map(o -> o.orElse(new Draft("80.00", "100.00", Optional.of("80.00"), true)));
        Arbitrary<Draft> good =
                any.optional(0.1).map(o -> o.orElse(new Draft("80.00", "100.00", Optional.empty(), true)));
        Arbitrary<Draft> fair =
                any.optional(0.1).map(o -> o.orElse(new Draft("50.00", "79.99", Optional.empty(), false)));
        Arbitrary<Draft> poor =
                any.optional(0.1).map(o -> o.orElse(new Draft("0.00", "49.99", Optional.empty(), false)));
        return Arbitraries.oneOf(
                Combinators.combine(best, good, fair, poor).as(List::of),
                any.list().ofMinSize(1).ofMaxSize(4));
    }

    @Property
    void acceptsWhatCoreAccepts(@ForAll("grades") List<Draft> drafts, @ForAll boolean partsNamed) {
        CatalogFile read = CatalogFile.read(json(drafts, partsNamed), new Definitions(), new SmallBase());

        assertThat(read.faults().isEmpty())
                .as(() -> read.faults().toString())
                .isEqualTo(coreAccepts(drafts, partsNamed));
        assertThat(read.faults()).noneMatch(fault -> fault.code() == CatalogRule.INCONSISTENT);
    }

    private static String json(List<Draft> drafts, boolean partsNamed) {
        StringBuilder grades = new StringBuilder();
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            grades.append(i == 0 ? "" : ",")
                    .append("{\"code\": \"g")
                    .append(i)
                    .append("\", \"title\": {\"th\": \"ก\", \"en\": \"k\"}, \"from\": \"")
                    .append(draft.from())
                    .append("\", \"to\": ")
                    .append(draft.to())
                    .append(draft.everyPartFrom()
                            .map(part -> ", \"everyPartFrom\": " + part)
                            .orElse(""))
                    .append(", \"passing\": ")
                    .append(draft.passing())
                    .append(", \"evidence\": \"read\"}");
        }
        String small = TestFiles.SMALL;
        int begin = small.indexOf("\"grades\": [") + "\"grades\": [".length();
        int end = small.indexOf("    }\n  ],\n  \"themes\"");
        String json = small.substring(0, begin) + grades + "]" + small.substring(end);
        return partsNamed
                ? json
                : json.lines().filter(line -> !line.contains("\"gradedParts\"")).collect(Collectors.joining("\n"));
    }

    private static boolean coreAccepts(List<Draft> drafts, boolean partsNamed) {
        GradeScale.Builder scale =
                GradeScale.builder().code("three-levels").description(TEXT).gradedPartsEvidence(READ);
        if (partsNamed) {
            scale.addGradedParts(NodeCode.parse("IIT"), NodeCode.parse("EIT1"));
        }
        try {
            for (int i = 0; i < drafts.size(); i++) {
                Draft draft = drafts.get(i);
                scale.addGrades(Grade.builder()
                        .code(GradeCode.of("g" + i))
                        .title(TEXT)
                        .addThresholds(Threshold.overall(Score.parse(draft.from()), Score.parse(draft.to())))
                        .addAllThresholds(draft.everyPartFrom().map(Score::parse).map(Threshold::everyPart).stream()
                                .toList())
                        .passing(draft.passing())
                        .evidence(READ)
                        .build());
            }
            scale.build();
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
