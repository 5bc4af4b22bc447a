package io.github.ita4j.io.internal;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The nodes of a catalogue by their titles in Thai and English, blanks and capitals aside. Not thread-safe. */
public final class Titles {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Catalog catalog;
    private final Map<String, Set<NodeCode>> titles = new HashMap<>();

    /**
     * The titles of a catalogue, which are looked through only when one is asked for.
     *
     * @param catalog the criteria of a year
     */
    public Titles(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * The nodes that have a title.
     *
     * @param text any text
     * @return none, one, or where the title is ambiguous several, in the order of their codes
     */
    public Set<NodeCode> of(String text) {
        if (titles.isEmpty()) {
            titles.put("", Set.of());
            for (NodeCode code : catalog.nodes()) {
                Optional<LocalizedText> title = catalog.node(code).flatMap(CriteriaNode::title);
                title.ifPresent(one -> add(one.thai(), code));
                title.ifPresent(one -> add(one.in(Language.ENGLISH), code));
            }
        }
        return titles.getOrDefault(key(text), Set.of());
    }

    private void add(String title, NodeCode code) {
        titles.computeIfAbsent(key(title), key -> new TreeSet<>(Comparator.comparing(NodeCode::code)))
                .add(code);
    }

    private static String key(String title) {
        return BLANKS.matcher(InputText.key(title).toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
