package io.github.ita4j.io.cli;

import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.Assessment;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** {@code --agency}: one agency of a file that may hold many. */
final class AgencyOption {
    private static final int MAX_NAMED = 3;

    @Option(names = "--agency", paramLabel = "NAME")
    private @Nullable String name;

    boolean isGiven() {
        return name != null;
    }

    /**
     * The assessments of the agency that was asked for, or all of them.
     *
     * @throws UsageException if there is no such agency
     */
    List<Assessment> choose(List<Assessment> assessments) {
        if (name == null) {
            return assessments;
        }
        String wanted = InputText.key(name);
        List<Assessment> chosen = assessments.stream()
                .filter(assessment -> assessment.agency().stream()
                        .flatMap(AgencyOption::names)
                        .anyMatch(known -> InputText.key(known).equals(wanted)))
                .toList();
        if (chosen.isEmpty()) {
            throw notThere(name, assessments);
        }
        return chosen;
    }

    /**
     * The one assessment that a document on one agency is made of.
     *
     * @param document what is made, such as {@code report}
     * @throws UsageException if there is no such agency, or there are several
     */
    Assessment one(String document, List<Assessment> assessments) {
        List<Assessment> chosen = choose(assessments);
        LocalizedText made = UsageText.of("a-" + document);
        UsageException.refuseIf(chosen.size() > 1, "one-agency", "agencies", chosen.size(), "document", made);
        return chosen.get(0);
    }

    /** The name, the code, and the name with what else is known, also as results show it. */
    private static Stream<String> names(Agency agency) {
        Stream<String> longer = agency.attributes().values().stream()
                .flatMap(said -> Stream.of(agency.name() + " " + said, agency.name() + " (" + said + ")"));
        return Stream.of(Stream.of(agency.name()), agency.id().stream(), longer).flatMap(names -> names);
    }

    private static UsageException notThere(String name, List<Assessment> assessments) {
        List<String> names = assessments.stream()
                .flatMap(assessment -> assessment.agency().stream())
                .map(Agency::name)
                .toList();
        UsageException.refuseIf(names.isEmpty(), "no-agency-named");
        Object nearest = UsageText.alternatives(
                nearest(name, names).stream().map(InputText::quote).toList());
        return new UsageException("unknown-agency", "name", InputText.quote(name.strip()), "nearest", nearest);
    }

    /** The names with a slip of the pen, else those of which only a part was written. */
    private static List<String> nearest(String name, List<String> names) {
        List<String> mistyped = Nearest.words(name, names);
        String part = InputText.key(name);
        return !mistyped.isEmpty() || part.isEmpty()
                ? mistyped
                : names.stream()
                        .filter(full -> InputText.key(full).contains(part))
                        .limit(MAX_NAMED)
                        .toList();
    }
}
