package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.report.OutputFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Reads a word of the command line, and offers words for completion. */
final class WordConverter<T> implements ITypeConverter<T>, Iterable<String> {
    /** A form of one command offered to all would be refused by the others. */
    private static final Set<String> OF_ONE_COMMAND = Set.of(word(OutputFormat.JSONL), word(OutputFormat.CATALOG));

    private static final List<String> SURVEYS = List.of("IIT", "EIT", "EIT1", "EIT2");

    private static final Pattern CHRISTIAN_ERA = Pattern.compile("(?:19[6-9]|20\\d)\\d");
    private static final int ERA = 543;

    private final Function<String, T> parser;
    private final Supplier<Stream<String>> offered;

    /** What is wrong with a text that is not taken. */
    private final Function<String, UsageException> refused;

    private WordConverter(
            Function<String, T> parser, Supplier<Stream<String>> offered, Function<String, UsageException> refused) {
        this.parser = parser;
        this.offered = offered;
        this.refused = refused;
    }

    /** Reads one of a few words. */
    private static <T> WordConverter<T> of(List<T> values, Function<T, String> word) {
        List<String> words = values.stream().map(word).toList();
        return new WordConverter<>(
                text -> values.stream()
                        .filter(value -> word.apply(value).equals(text))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new),
                () -> words.stream().filter(one -> !OF_ONE_COMMAND.contains(one)),
                text -> noWord(text, words));
    }

    private static UsageException noWord(String text, List<String> words) {
        return new UsageException("no-word", "value", text, "words", words);
    }

    private static UsageException noYear(String text) {
        String year = InputText.cleanNumber(text);
        List<Integer> era = CHRISTIAN_ERA.matcher(year).matches() ? List.of(Integer.parseInt(year) + ERA) : List.of();
        return new UsageException("no-year", "value", text, "era", era);
    }

    /** The year that a text names. */
    static FiscalYear year(String text) {
        try {
            return FiscalYear.parse(text);
        } catch (IllegalArgumentException e) {
            throw noYear(text);
        }
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
            return of(List.of(Language.values()), Language::tag);
        }
        if (type == FiscalYear.class) {
            return new WordConverter<>(
                    FiscalYear::parse,
                    () -> Catalogs.years().stream().map(FiscalYear::toString),
                    WordConverter::noYear);
        }
        if (type == ReportRound.class) {
            return of(List.of(ReportRound.FIRST_HALF, ReportRound.FULL_YEAR), ReportRound::code);
        }
        if (type == Score.class) {
            return new WordConverter<>(
                    Score::parse, Stream::empty, text -> new UsageException("no-score", "value", text));
        }
        if (type == NodeCode.class) {
            return new WordConverter<>(NodeCode::parse, SURVEYS::stream, text -> noWord(text, SURVEYS));
        }
        return type.isEnum() ? of(List.of((Enum<?>[]) type.getEnumConstants()), WordConverter::word) : null;
    }

    @Override
    public T convert(String text) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            throw refused.apply(text);
        }
    }

    /** For completion by the shell. */
    @Override
    public Iterator<String> iterator() {
        return offered.get().iterator();
    }
}
