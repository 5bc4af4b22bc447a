package io.github.ita4j.io.table;

import io.github.ita4j.core.fault.Place;

/**
 * A paragraph or a heading between the tables of a document.
 *
 * <pre>{@code
 * TextBlock title = document.texts().get(0);
 * title.heading(); // true
 * title.text(); // แผนมาตรการ
 * }</pre>
 *
 * @param place where the text begins
 * @param text plain text, its lines separated by a line feed; not blank
 * @param raw the text as it was in the file, with its marks, such as {@code ##} or {@code <p>}
 * @param heading whether the file marks the text as a heading: by {@code ##}, by {@code <h1>} to {@code <h6>}, or as a paragraph
 *     that is bold as a whole
 */
public record TextBlock(Place place, String text, String raw, boolean heading) implements TableBlock {}
