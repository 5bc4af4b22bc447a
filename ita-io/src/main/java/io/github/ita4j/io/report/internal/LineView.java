package io.github.ita4j.io.report.internal;

import java.util.function.UnaryOperator;

/**
 * A paragraph, or an entry of a list.
 *
 * <p>Immutable and thread-safe.
 *
 * @param level how deep in a list it stands, from 0; a paragraph has {@link #PARAGRAPH}
 * @param prefix what stands before it in plain text, where indentation is all there is
 * @param text what it says
 */
public record LineView(int level, String prefix, String text) implements BlockView {
    /** The level of what is in no list. */
    public static final int PARAGRAPH = -1;

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
        return new LineView(level, prefix, change.apply(text));
    }
}
