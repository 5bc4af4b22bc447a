package io.github.ita4j.io.cli;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.internal.Parsed;
import io.github.ita4j.io.report.OutputFormat;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Reads a word of the command line as what an option is of, and offers words for completion. */
final class WordConverter implements ITypeConverter<Object>, Iterable<String> {
    /** What options are of beside enums. */
    private static final Set<Class<?>> TYPES = Set.of(FiscalYear.class, ReportRound.class, Score.class, NodeCode.class);

    /** A form of one command offered to all would be refused by the others. */
    private static final Set<String> OF_ONE_COMMAND = Set.of(word(OutputFormat.JSONL), word(OutputFormat.CATALOG));

    private static final int ERA = 543;

    private final Class<?> type;

    /** What may be said, where that is a few words; of codes what completion offers. */
    private final Map<String, Object> words = new LinkedHashMap<>();

    private WordConverter(Class<?> type) {
        this.type = type;
        if (type.isEnum()) {
            for (Object constant : type.getEnumConstants()) {
                words.put(constant instanceof Language language ? language.tag() : word((Enum<?>) constant), constant);
            }
        } else if (type == ReportRound.class) {
            words.put(ReportRound.FIRST_HALF.code(), ReportRound.FIRST_HALF);
            words.put(ReportRound.FULL_YEAR.code(), ReportRound.FULL_YEAR);
        } else if (type == NodeCode.class) {
            for (String survey : List.of("IIT", "EIT", "EIT1", "EIT2")) {
                words.put(survey, NodeCode.parse(survey));
            }
        }
    }

    /** The year that a text names. */
    static FiscalYear year(String text) {
        return Parsed.of(FiscalYear::parse, text).orElseThrow(() -> {
            String year = InputText.cleanNumber(text);
            boolean christian = Pattern.matches("(?:19[6-9]|20\\d)\\d", year);
            List<Integer> era = christian ? List.of(Integer.parseInt(year) + ERA) : List.of();
            return new UsageException("no-year", "value", text, "era", era);
        });
    }

    /** The word for a constant: its name in small letters. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Has the options of a command take the words of their types. */
    static void addTo(CommandSpec command) {
        for (OptionSpec option : List.copyOf(command.options())) {
            Class<?> type = option.auxiliaryTypes()[0];
            if (type.isEnum() || TYPES.contains(type)) {
                WordConverter words = new WordConverter(type);
                command.remove(option);
                command.addOption(OptionSpec.builder(option)
                        .converters(words)
                        .completionCandidates(type == Score.class ? null : words)
                        .build());
            }
        }
    }

    @Override
    public Object convert(String text) {
        if (type == FiscalYear.class) {
            return year(text);
        }
        if (type == Score.class) {
            return Parsed.of(Score::parse, text).orElseThrow(() -> new UsageException("no-score", "value", text));
        }
        @Nullable Object meant = type == NodeCode.class ? NodeCode.find(text).orElse(null) : words.get(text);
        if (meant == null) {
            throw new UsageException("no-word", "value", text, "words", words.keySet());
        }
        return meant;
    }

    /** For completion by the shell. */
    @Override
    public Iterator<String> iterator() {
        List<String> offered = new ArrayList<>(words.keySet());
        offered.removeAll(OF_ONE_COMMAND);
        if (type == FiscalYear.class) {
            Catalogs.years().forEach(year -> offered.add(year.toString()));
        }
        return offered.iterator();
    }
}
