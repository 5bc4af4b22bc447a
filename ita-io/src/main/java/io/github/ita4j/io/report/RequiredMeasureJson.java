package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.io.internal.Json;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What answers a zero, as members of an item in gaps and advice. */
final class RequiredMeasureJson {
    private RequiredMeasureJson() {}

    static void write(Json json, RequiredMeasure measure) {
        json.list("themes", grouped(measure.topics(), Topic::theme), (one, group) -> {
                    ImprovementTheme theme = group.get(0).theme();
                    one.put("number", theme.number())
                            .words("name", theme.name())
                            .put("evidence", strongest(group, Topic::themeEvidence));
                })
                .list(
                        "elements",
                        measure.elements(),
                        (one, element) -> one.words(element.text())
                                .put("evidence", element.evidence().kind().code()))
                .list("remedies", measure.remedies(), (one, remedy) -> one.words(remedy))
                .list(
                        "owners",
                        measure.owners(),
                        (one, owner) -> one.put("code", owner.code()).words("name", owner.name()))
                .list(
                        "due",
                        grouped(measure.topics(), Topic::due),
                        (one, group) -> one.put("part", group.get(0).due().name())
                                .words(group.get(0).due().label())
                                .put("evidence", strongest(group, Topic::dueEvidence)));
    }

    private static <T> List<List<Topic>> grouped(List<Topic> topics, Function<Topic, T> by) {
        return List.copyOf(topics.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    /** What several topics say is known as well as the best of them is. */
    private static String strongest(List<Topic> topics, Function<Topic, Evidence> of) {
        return Collections.min(topics.stream().map(of).map(Evidence::kind).toList())
                .code();
    }
}
