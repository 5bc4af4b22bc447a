package io.github.ita4j.catalog.lineage;

import java.util.List;

/** A crosswalk read from the other side, made apart from the code that compares. */
public final class Mirror {
    private Mirror() {}

    /** What merged one way splits the other way. */
    public static Relation of(Relation relation) {
        return switch (relation) {
            case MERGED -> Relation.SPLIT;
            case SPLIT -> Relation.MERGED;
            case NEW -> Relation.WITHDRAWN;
            case WITHDRAWN -> Relation.NEW;
            case EQUAL, RENUMBERED, RETITLED, REDEFINED, REGROUPED, UNKNOWN -> relation;
        };
    }

    /** The same group with the two sides swapped. */
    public static CrosswalkEntry of(CrosswalkEntry entry) {
        List<ItemLink> links = entry.links().stream()
                .<ItemLink>map(link ->
                        ImmutableItemLink.of(link.to(), link.from(), link.basis(), link.topics(), link.evidence()))
                .sorted()
                .toList();
        return ImmutableCrosswalkEntry.of(of(entry.relation()), entry.to(), entry.from(), links, entry.evidence());
    }

    /** What the crosswalk between the swapped catalogues must be. */
    public static Crosswalk of(Crosswalk crosswalk) {
        List<CrosswalkEntry> entries = crosswalk.entries().stream()
                .map(Mirror::of)
                .sorted(CrosswalkMaker.ORDER)
                .toList();
        return ImmutableCrosswalk.of(crosswalk.to(), crosswalk.from(), entries);
    }
}
