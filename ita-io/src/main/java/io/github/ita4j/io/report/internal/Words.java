package io.github.ita4j.io.report.internal;

import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.NodeResult;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The words of one language, as templates ask for them. */
public interface Words {
    /**
     * The language.
     *
     * @return Thai or English
     */
    Language language();

    /**
     * A text with values for its placeholders.
     *
     * @param key its key
     * @param namesAndValues names and values by turns
     * @return the text
     */
    String text(String key, Object... namesAndValues);

    /**
     * An official name.
     *
     * @param name the name
     * @return the Thai, in English output with the translation behind it
     */
    String name(LocalizedText name);

    /**
     * Words of our own.
     *
     * @param words the words
     * @return those in the language of the output
     */
    String words(LocalizedText words);

    /**
     * The name of an item or a group of them.
     *
     * @param title the name
     * @return the name, or that it is not known
     */
    String title(Optional<LocalizedText> title);

    /**
     * A score in figures.
     *
     * @param result the result of a node
     * @return the score, or the bounds between which it lies
     */
    String score(NodeResult result);

    /**
     * What the mark of a kind of evidence means.
     *
     * @param kind the kind
     * @return the meaning
     */
    String meaning(Evidence.Kind kind);

    /**
     * Codes one after another, runs of items drawn together.
     *
     * @param codes the codes in order
     * @return such as {@code i4–i6, i9}
     */
    String runs(List<NodeCode> codes);

    /**
     * Words of our own one after another, each once.
     *
     * @param all the words
     * @return such as {@code Personnel; Executives}
     */
    default String joined(List<LocalizedText> all) {
        return all.stream().map(this::words).distinct().collect(Collectors.joining("; "));
    }
}
