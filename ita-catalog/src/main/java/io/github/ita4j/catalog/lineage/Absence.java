package io.github.ita4j.catalog.lineage;

import io.github.ita4j.catalog.lineage.CrosswalkEntry.Wording;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.Item;
import java.util.Collection;

/** An item without a counterpart: whether the other side certainly lacks it, and how well that is known. */
record Absence(boolean certain, Evidence evidence) {

    static Absence of(Item item, ComparedCatalog other, Collection<Item> unlinkedThere) {
        if (item.topics().isEmpty() && item.title().isEmpty()) {
            return new Absence(false, Evidence.of(Evidence.Kind.MISSING, Note.ITEM_NOT_KNOWN.label()));
        }
        if (other.hasUnknownItems(item.code().instrument())
                || unlinkedThere.stream().anyMatch(candidate -> mayBe(item, candidate))) {
            return new Absence(false, Evidence.of(Evidence.Kind.MISSING, Note.OTHERS_NOT_KNOWN.label()));
        }
        // That something is nowhere is known no better than everything it was looked for in.
        Instrument instrument = item.code().instrument();
        if (item.topics().isEmpty()) {
            Evidence.Kind titles = Evidence.Kind.weakerOf(item.titleEvidence().kind(), other.titlesKnown(instrument));
            Evidence.Kind kind = Evidence.Kind.weakerOf(Evidence.Kind.INFERRED, titles);
            return new Absence(true, Evidence.of(kind, Note.TITLE_NOT_FOUND.label()));
        }
        return new Absence(
                true, Evidence.of(Evidence.Kind.weakerOf(item.topicsEvidence().kind(), other.topicsKnown(instrument))));
    }

    Relation relation(Relation ifCertain) {
        return certain ? ifCertain : Relation.UNKNOWN;
    }

    /**
     * Whether two items that are not linked may be the same one all the same, since nothing known of them tells them
     * apart.
     */
    private static boolean mayBe(Item item, Item other) {
        if (item.code().instrument() != other.code().instrument()) {
            return false;
        }
        if (item.topics().isEmpty() != other.topics().isEmpty()) {
            // Titles of items with topics change from year to year, so that another title says nothing.
            return true;
        }
        // Without topics, two different titles are two questions; with topics on both sides there would be a link.
        return other.topics().isEmpty() && (other.title().isEmpty() || Wording.same(item.title(), other.title()));
    }
}
