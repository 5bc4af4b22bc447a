package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.OutputFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Reads a word of the command line, and offers words for completion. */
final class WordConverter<T> implements ITypeConverter<T>, Iterable<String> {
    /** A form of one command offered to all would be refused by the others. */
    private static final Set<String> OF_ONE_COMMAND = Set.of(word(OutputFormat.JSONL), word(OutputFormat.CATALOG));

    private static final List<String> SURVEYS = List.of("IIT", "EIT", "EIT1", "EIT2");

    private final Function<String, T> parser;
    private final Supplier<Stream<String>> offered;

    /** Reads what a parser takes; its message says what is wrong with another word. */
    private WordConverter(Function<String, T> parser, Supplier<Stream<String>> offered) {
        this.parser = parser;
        this.offered = offered;
    }

    /** Reads one of a few words. */
    private static <T> WordConverter<T> of(List<T> values, Function<T, String> word) {
        return new WordConverter<>(
                text -> values.stream()
                        .filter(value -> word.apply(value).equals(text))
                        .findFirst()
                        .orElseThrow(
                                () -> notOneOf(text, values.stream().map(word).toList())),
                () -> values.stream().map(word).filter(one -> !OF_ONE_COMMAND.contains(one)));
    }

    private static IllegalArgumentException notOneOf(String text, List<String> words) {
        return new IllegalArgumentException("'" + text + "' is not one of " + String.join(", ", words) + ".");
    }

    /** The word for a constant: its name in small letters. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Has the options of a command take the words of their types. */
    static void addTo(CommandSpec command) {
        for (OptionSpec option : List.copyOf(command.options())) {
            WordConverter<?> words = option.parameterConsumer() == null ? of(option.type()) : null;
            OptionSpec.Builder known = OptionSpec.builder(option);
            if (words != null) {
                known.converters(words).completionCandidates(option.type() == Score.class ? null : words);
            }
            // All, so that their order stays.
            command.remove(option);
            command.addOption(known.build());
        }
    }

    private static @Nullable WordConverter<?> of(Class<?> type) {
        if (type == Language.class) {
            return new WordConverter<>(
                    Language::parse, () -> Stream.of(Language.values()).map(Language::tag));
        }
        if (type == FiscalYear.class) {
            return new WordConverter<>(
                    FiscalYear::parse, () -> Catalogs.years().stream().map(FiscalYear::toString));
        }
        if (type == ReportRound.class) {
            return of(List.of(ReportRound.FIRST_HALF, ReportRound.FULL_YEAR), ReportRound::code);
        }
        if (type == Score.class) {
            return new WordConverter<>(Score::parse, Stream::empty);
        }
        if (type == NodeCode.class) {
            return new WordConverter<>(WordConverter::survey, SURVEYS::stream);
        }
        return type.isEnum() ? of(List.of((Enum<?>[]) type.getEnumConstants()), WordConverter::word) : null;
    }

    private static NodeCode survey(String text) {
        try {
            return NodeCode.parse(text);
        } catch (IllegalArgumentException e) {
            throw notOneOf(text, SURVEYS);
        }
    }

    @Override
    public T convert(String text) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(String.valueOf(e.getMessage()));
        }
    }

    /** For completion by the shell. */
    @Override
    public Iterator<String> iterator() {
        return offered.get().iterator();
    }
}
