package io.github.ita4j.catalog.lineage;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.json.JsonObject;
import java.util.List;
import org.immutables.value.Value;

/**
 * One topic through the years. For example, {@code q-and-a} is o8 up to 2566 and o6 in 2567, has no item of its own in
 * 2568, and is a part of o3 in 2569.
 *
 * <pre>{@code
 * TopicLineage topic = lineage.topic("q-and-a").orElseThrow();
 * for (YearOfLineage year : topic.years()) {
 *     System.out.println(year.year() + " " + year.items().stream().map(Item::code).toList());
 * }
 * // 2563 [o8]
 * // 2564 [o8]
 * // 2565 [o8]
 * // 2566 [o8]
 * // 2567 [o6]
 * // 2568 []
 * // 2569 [o3]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface TopicLineage extends JsonObject {
    /**
     * The topic, in the words of the last year that has it.
     *
     * @return the topic
     */
    Topic topic();

    /**
     * The years, with a gap where no item carries the topic.
     *
     * @return every year of the lineage, the earliest first
     */
    List<YearOfLineage> years();
}
