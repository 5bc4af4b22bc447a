package io.github.ita4j.io.report.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.StreamSupport;

/**
 * What there is to say of one subject, in one language, without a form.
 *
 * <p>Immutable and thread-safe if its sections are. They may be made while they are asked for, so that a page on a
 * country needs no more room than one on an agency.
 *
 * @param lang the tag of its language
 * @param title its title, if it has one apart from its first line
 * @param lead the lines before the first section: what the page is, and what it rests on
 * @param sections the sections in order
 */
public record PageView(String lang, Optional<String> title, List<String> lead, Iterable<SectionView> sections) {
    /**
     * Keeps the lines.
     *
     * @param lang the tag of its language
     * @param title its title
     * @param lead the lines before the first section
     * @param sections the sections in order
     */
    public PageView {
        lead = List.copyOf(lead);
    }

    /**
     * The page with other text.
     *
     * @param change what becomes of each text
     * @return the changed page
     */
    public PageView map(UnaryOperator<String> change) {
        Iterable<SectionView> changed = () -> StreamSupport.stream(sections.spliterator(), false)
                .map(section -> section.map(change))
                .iterator();
        return new PageView(lang, title.map(change), lead.stream().map(change).toList(), changed);
    }
}
