package io.github.ita4j.io.report.internal;

import java.util.List;
import java.util.function.UnaryOperator;

/**
 * A page on the result of one agency.
 *
 * <p>Immutable and thread-safe.
 *
 * @param lang the tag of its language
 * @param agency whose result it is
 * @param title what the page is
 * @param stamp which catalogue it rests on
 * @param sections the sections in order
 */
public record PageView(String lang, String agency, String title, String stamp, List<SectionView> sections) {
    /**
     * Keeps the sections.
     *
     * @param lang the tag of its language
     * @param agency whose result it is
     * @param title what the page is
     * @param stamp which catalogue it rests on
     * @param sections the sections in order
     */
    public PageView {
        sections = List.copyOf(sections);
    }

    /**
     * The page with other text.
     *
     * @param change what becomes of each text
     * @return the changed page
     */
    public PageView map(UnaryOperator<String> change) {
        return new PageView(
                lang,
                change.apply(agency),
                change.apply(title),
                change.apply(stamp),
                sections.stream().map(section -> section.map(change)).toList());
    }
}
