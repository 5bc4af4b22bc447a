package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.report.internal.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The words of one language. Placeholders have names, {@code {upper}}, so that a translator sees what will stand
 * there, and numbers are put in as they are, in Arabic digits in every locale.
 */
final class Messages implements Words {
    static final Texts TEXTS = Texts.of("messages", Messages.class::getResourceAsStream);

    private static final Messages THAI = new Messages(Language.THAI);
    private static final Messages ENGLISH = new Messages(Language.ENGLISH);

    private final Language language;

    private Messages(Language language) {
        this.language = language;
    }

    static Messages in(Language language) {
        return language == Language.THAI ? THAI : ENGLISH;
    }

    @Override
    public Language language() {
        return language;
    }

    /** A text, with values for its placeholders: {@code text("range", "lower", 30, "upper", 78)}. */
    @Override
    public String text(String key, Object... namesAndValues) {
        Values values = new Values();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.with(namesAndValues[i].toString(), namesAndValues[i + 1]);
        }
        return values.text(key);
    }

    /** Begins a text with values: {@code with("lower", 30).with("upper", 78).text("range")}. */
    Values with(String name, Object value) {
        return new Values().with(name, value);
    }

    /** The values for the placeholders of a text; an empty one is not there. */
    final class Values {
        private final Map<String, Object> values = new HashMap<>();

        Values with(String name, Object value) {
            if (!Optional.empty().equals(value)) {
                values.put(name, shown(value));
            }
            return this;
        }

        String text(String key) {
            return Texts.fill(TEXTS.template(language, key), language, values);
        }
    }

    /** A value as a text shows it: a score as it is reported, a code as it is written, a list with commas. */
    static Object shown(Object value) {
        if (value instanceof Optional<?> optional) {
            return shown(optional.orElseThrow());
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(one -> shown(one).toString()).collect(Collectors.joining(", "));
        }
        return value instanceof Score score ? score.reported() : value instanceof NodeCode code ? code.code() : value;
    }

    /** The key of the text about a constant: {@code key("law", Outcome.HELD)} is {@code law-held}. */
    static String key(String subject, Enum<?> constant) {
        return subject + "-" + Texts.key(constant);
    }

    /** A text in both languages. */
    static LocalizedText both(String key) {
        return LocalizedText.of(THAI.text(key), ENGLISH.text(key));
    }

    List<String> texts(String... keys) {
        return Stream.of(keys).map(this::text).toList();
    }

    /** An official name: Thai, in English output with the translation behind it. */
    @Override
    public String name(LocalizedText name) {
        boolean translated = language == Language.ENGLISH
                && name.english()
                        .filter(english -> !english.equals(name.thai()))
                        .isPresent();
        return translated ? name.thai() + " (" + name.in(Language.ENGLISH) + ")" : name.thai();
    }

    /** What an agency is called, or that it has no name. */
    String agency(Optional<Agency> agency) {
        // The province, or else the code, tells agencies of one name apart.
        return agency.map(one -> one.name()
                        + one.province()
                                .or(one::id)
                                .map(other -> " (" + other + ")")
                                .orElse(""))
                .orElseGet(() -> text("no-agency"));
    }

    /** A title, or that it is not known. */
    String title(Optional<LocalizedText> title) {
        return title.map(this::name).orElseGet(() -> text("title-not-known"));
    }

    /** A text behind the name of what it is about: {@code labelled("overall", "85.57")}. */
    String labelled(String key, Object text) {
        return text(key) + ": " + text;
    }

    /** Codes behind one another. */
    static String codes(Collection<? extends NodeCode> codes) {
        return shown(codes).toString();
    }

    @Override
    public String meaning(Evidence.Kind kind) {
        return text(Messages.key("kind", kind));
    }

    @Override
    public String runs(List<NodeCode> codes) {
        return CodeRanges.of(codes);
    }

    /** The name of a status, or its code where this version does not know it. */
    String status(MeasureStatus status) {
        return status.label().map(this::words).orElse(status.code());
    }

    /** What a report on measures is called. */
    String reportName(MeasureReport report) {
        return with(
                        "round",
                        report.round()
                                .label()
                                .map(this::words)
                                .orElse(report.round().code()))
                .with("year", report.plan().fiscalYear())
                .text("report-measures");
    }

    /** The scores between two, as they are reported: one number where both are reported as the same. */
    String range(Score lower, Score upper) {
        return lower.reported().compareTo(upper.reported()) == 0
                ? lower.reported().toString()
                : with("lower", lower.reported())
                        .with("upper", upper.reported())
                        .text("range");
    }

    /** Words of our own: in the language of the output alone. */
    @Override
    public String words(LocalizedText words) {
        return words.in(language);
    }
}
