package io.github.ita4j.scoring.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Indicator;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.SmallCatalogs;
import io.github.ita4j.scoring.compare.ResultComparison.NodeComparison;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What belongs together where two catalogues number the same things differently. */
class NodePairsTest {
    /** The pairs that are not the instruments, such as {@code renumbered 3.1 3.2}. */
    private static List<String> pairs(Catalog from, Catalog to) {
        return NodePairs.of(from, to).stream()
                .filter(pair -> !(pair.to().or(pair::from).orElseThrow().code() instanceof Instrument))
                .map(pair -> pair.kind().code() + " " + code(pair.from()) + " " + code(pair.to()))
                .toList();
    }

    private static String code(Optional<CriteriaNode> node) {
        return node.map(CriteriaNode::code).map(NodeCode::code).orElse("-");
    }

    @Test
    void aNameThatMovesIsTheSameThingUnderAnotherNumber() {
        Catalog from = NamedCatalogs.of(Map.of("3.1", "plans", "3.2", "budget"), 1, 1);
        Catalog to = NamedCatalogs.of(Map.of("3.1", "budget", "3.2", "plans"), 1, 1);
        assertThat(pairs(from, to))
                .containsExactly("same 1 1", "same 2 2", "same 3 3", "renumbered 3.2 3.1", "renumbered 3.1 3.2");
        assertThat(NodePairs.of(from, to)).allMatch(NodePairs.Pair::same);
    }

    @Test
    void aNameThatIsThereTwiceShowsNothing() {
        Catalog one = NamedCatalogs.of(Map.of("3.1", "plans"), 1);
        Catalog two = NamedCatalogs.of(Map.of("3.1", "budget", "3.2", "plans", "3.3", "plans"), 1, 1, 1);
        assertThat(pairs(one, two)).endsWith("retitled 3.1 3.1", "new - 3.2", "new - 3.3");
        assertThat(pairs(two, one)).endsWith("retitled 3.1 3.1", "gone 3.2 -", "gone 3.3 -");
    }

    @Test
    void aNameInAnotherInstrumentIsAnotherThing() {
        Catalog from = NamedCatalogs.of(Map.of("1", "duties", "2", "services"), 1);
        Catalog to = NamedCatalogs.of(Map.of("1", "power", "2", "duties"), 1);
        assertThat(pairs(from, to)).startsWith("retitled 1 1", "retitled 2 2");
    }

    @Test
    void anIndicatorIsNoSubIndicatorOfItsName() {
        Catalog from = NamedCatalogs.of(Map.of("3", "openness", "3.1", "plans"), 1);
        Catalog to = NamedCatalogs.of(Map.of("3", "plans", "3.1", "openness"), 1);
        assertThat(pairs(from, to)).endsWith("retitled 3 3", "retitled 3.1 3.1");
        assertThat(NodePairs.of(from, to).stream().filter(pair -> !pair.same()).map(pair -> code(pair.to())))
                .containsExactly("3", "3.1");
    }

    @Test
    void anotherThaiNameWithOneTranslationIsTheSameThing() {
        assertThat(retitled("ทรัพย์สินของราชการ", "State property", "ทรัพย์สินของทางราชการ", "State property")
                        .same())
                .isTrue();
        assertThat(retitled("ทรัพย์สิน", "Property", "งบประมาณ", "Budget").same())
                .isFalse();
        LocalizedText thai = LocalizedText.ofThai("ทรัพย์สิน");
        assertThat(retitled(thai, thai).same()).isFalse();
    }

    private static NodePairs.Pair retitled(String thai, String english, String otherThai, String otherEnglish) {
        return retitled(LocalizedText.of(thai, english), LocalizedText.of(otherThai, otherEnglish));
    }

    private static NodePairs.Pair retitled(LocalizedText before, LocalizedText after) {
        return new NodePairs.Pair(
                NodeComparison.Kind.RETITLED, Optional.of(indicator(before)), Optional.of(indicator(after)));
    }

    private static CriteriaNode indicator(LocalizedText title) {
        Catalog catalog = NamedCatalogs.with(
                        SmallCatalogs.of(SmallCatalogs.LETTERS, false, 1, 1, 1),
                        indicator ->
                                Indicator.builder().like(indicator).title(title).build())
                .build();
        return catalog.node(NodeCode.parse("1")).orElseThrow();
    }

    @Test
    void partsBelongTogetherToo() {
        Catalog parts = SmallCatalogs.of(SmallCatalogs.LEVELS, true, 1, 1, 1);
        Catalog none = SmallCatalogs.of(SmallCatalogs.LETTERS, false, 1, 1, 1);
        assertThat(pairs(parts, parts)).contains("same EIT1 EIT1", "same EIT2 EIT2");
        assertThat(pairs(parts, none)).endsWith("gone EIT1 -", "gone EIT2 -");
        assertThat(pairs(none, parts)).contains("new - EIT1", "new - EIT2");
    }

    @Test
    void whatHasNoCounterpartIsNewOrGone() {
        Catalog small = NamedCatalogs.of(Map.of(), 1);
        Catalog large = NamedCatalogs.of(Map.of("3.1", "3.1"), 1, 1);
        assertThat(pairs(small, large)).endsWith("same 3.1 3.1", "new - 3.2");
        assertThat(pairs(large, small)).endsWith("same 3.1 3.1", "gone 3.2 -");
    }
}
