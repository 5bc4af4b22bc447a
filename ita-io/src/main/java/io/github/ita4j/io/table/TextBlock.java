package io.github.ita4j.io.table;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.fault.Place;
import org.immutables.value.Value;

/**
 * A paragraph or a heading between the tables of a document.
 *
 * <pre>{@code
 * TextBlock title = document.texts().get(0);
 * title.heading(); // true
 * title.text(); // แผนมาตรการ
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public non-sealed interface TextBlock extends TableBlock {
    @Override
    Place place();

    /**
     * The text.
     *
     * @return plain text, its lines separated by a line feed; not blank
     */
    String text();

    /**
     * The text as it stood in the file.
     *
     * @return the text with its marks, such as {@code ##} or {@code <p>}
     */
    String raw();

    /**
     * Whether the file marks the text as a heading.
     *
     * @return true for {@code ##}, for {@code <h1>} to {@code <h6>}, and for a paragraph that is bold as a whole
     */
    boolean heading();
}
