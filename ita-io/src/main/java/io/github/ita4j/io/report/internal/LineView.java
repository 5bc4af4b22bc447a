package io.github.ita4j.io.report.internal;

import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A paragraph, or an entry of a list.
 *
 * <p>Immutable and thread-safe.
 *
 * @param level how deep in a list it stands, from 0; a paragraph has {@link #PARAGRAPH}
 * @param prefix what stands before it in plain text, where indentation is all there is
 * @param text what it says
 * @param link the file of the same site that the text leads to, where it is a link
 */
public record LineView(int level, String prefix, String text, Optional<String> link) implements BlockView {
    /** The level of what is in no list. */
    public static final int PARAGRAPH = -1;

    /**
     * A line that leads nowhere.
     *
     * @param level how deep in a list it stands, or {@link #PARAGRAPH}
     * @param prefix what stands before it in plain text
     * @param text what it says
     */
    public LineView(int level, String prefix, String text) {
        this(level, prefix, text, Optional.empty());
    }

    /**
     * Whether it is an entry of a list.
     *
     * @return false if it is a paragraph
     */
    public boolean isEntry() {
        return level > PARAGRAPH;
    }

    @Override
    public LineView map(UnaryOperator<String> change) {
        return new LineView(level, prefix, change.apply(text), link);
    }
}
