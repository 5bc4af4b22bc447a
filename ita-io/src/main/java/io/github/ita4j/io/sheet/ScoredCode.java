package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.NodeCode;
import org.jspecify.annotations.Nullable;

/**
 * What a score in a file is of.
 *
 * @param code a code of the year
 * @param part the part of the question, such as 2 in i5.2; 0 where it is not of a part
 */
record ScoredCode(NodeCode code, int part) {
    static ScoredCode of(NodeCode code) {
        return new ScoredCode(code, 0);
    }

    /** Of how many parts the question is. */
    int parts(Catalog catalog) {
        return catalog.node(code)
                .flatMap(CriteriaNode::item)
                .map(item -> item.parts().size())
                .orElse(0);
    }

    // Those of a record are linked when they are first called, which takes longer than reading a small file.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ScoredCode scored && part == scored.part && code.equals(scored.code);
    }

    @Override
    public int hashCode() {
        return 31 * code.hashCode() + part;
    }

    @Override
    public String toString() {
        return part == 0 ? code.code() : code.code() + "." + part;
    }
}
