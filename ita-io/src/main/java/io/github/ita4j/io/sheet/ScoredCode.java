package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.NodeCode;

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

    @Override
    public String toString() {
        return part == 0 ? code.code() : code.code() + "." + part;
    }
}
