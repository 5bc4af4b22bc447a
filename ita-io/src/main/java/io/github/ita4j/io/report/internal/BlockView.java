package io.github.ita4j.io.report.internal;

import java.util.function.UnaryOperator;

/** What a section is made of. */
public sealed interface BlockView permits LineView, ListView, TableView {
    /**
     * The block with other text.
     *
     * @param change what becomes of each text
     * @return the changed block
     */
    BlockView map(UnaryOperator<String> change);
}
