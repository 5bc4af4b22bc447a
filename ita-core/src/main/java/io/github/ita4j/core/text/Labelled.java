package io.github.ita4j.core.text;

import java.util.Map;

/**
 * An enum whose constants are shown to users. The labels are in two files beside each other, {@code
 * META-INF/labels/PACKAGE_th.properties} and {@code PACKAGE_en.properties}, of the enum's own module, under keys such as
 * {@code Relation.same} or, for an enum within a type, {@code Topic.DuePart.q1}.
 *
 * <pre>{@code
 * Topic.DuePart.Q1.label().in(Language.ENGLISH); // by the end of the first quarter
 * }</pre>
 */
public interface Labelled extends Coded {
    /**
     * The constant in words.
     *
     * @return the label in both languages
     * @throws IllegalStateException if the files of the enum's package or its key are not there
     */
    default LocalizedText label() {
        Class<?> type = ((Enum<?>) this).getDeclaringClass();
        String name =
                type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
        String key = name + "." + Texts.key(name());
        return Texts.labels(type).both(key, Map.of());
    }
}
