package io.github.ita4j.io.cli;

import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.io.report.AssessDetail;
import io.github.ita4j.io.report.OutputFormat;
import io.github.ita4j.io.report.Page.Digits;
import io.github.ita4j.io.report.ReportContent.ReportPart;
import io.github.ita4j.io.table.TableFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a word of the command line, and offers words for completion. */
abstract class WordConverter<T> implements ITypeConverter<T>, Iterable<String> {
    private final Function<String, T> parser;
    private final Supplier<Stream<String>> offered;

    /** Reads what a parser takes; its message says what is wrong with another word. */
    WordConverter(Function<String, T> parser, Supplier<Stream<String>> offered) {
        this.parser = parser;
        this.offered = offered;
    }

    /** Reads one of a few words. */
    WordConverter(List<T> values, Function<T, String> word) {
        this(
                text -> values.stream()
                        .filter(value -> word.apply(value).equals(text))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("'" + text + "' is not one of "
                                + String.join(", ", values.stream().map(word).toList()) + ".")),
                () -> values.stream().map(word));
    }

    /** The word for a constant: its name in small letters. */
    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
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

    static final class OfOutputFormat extends WordConverter<OutputFormat> {
        OfOutputFormat() {
            super(List.of(OutputFormat.values()), WordConverter::word);
        }

        /** What every command has: a form of one command offered to all would be refused by the others. */
        @Override
        public Iterator<String> iterator() {
            return Stream.of(OutputFormat.values())
                    .filter(format -> format != OutputFormat.JSONL && format != OutputFormat.CATALOG)
                    .map(WordConverter::word)
                    .iterator();
        }
    }

    static final class OfDetail extends WordConverter<AssessDetail> {
        OfDetail() {
            super(List.of(AssessDetail.values()), WordConverter::word);
        }
    }

    static final class OfGroup extends WordConverter<GroupOption.Group> {
        OfGroup() {
            super(List.of(GroupOption.Group.values()), WordConverter::word);
        }
    }

    static final class OfDigits extends WordConverter<Digits> {
        OfDigits() {
            super(List.of(Digits.values()), WordConverter::word);
        }
    }

    static final class OfPart extends WordConverter<ReportPart> {
        OfPart() {
            super(List.of(ReportPart.values()), WordConverter::word);
        }
    }

    static final class OfTableFormat extends WordConverter<TableFormat> {
        OfTableFormat() {
            super(List.of(TableFormat.values()), WordConverter::word);
        }
    }

    static final class OfRound extends WordConverter<ReportRound> {
        OfRound() {
            super(List.of(ReportRound.FIRST_HALF, ReportRound.FULL_YEAR), ReportRound::code);
        }
    }

    static final class OfPlanRequire extends WordConverter<PlanCheckCommand.Require> {
        OfPlanRequire() {
            super(List.of(PlanCheckCommand.Require.values()), WordConverter::word);
        }
    }

    static final class OfReportRequire extends WordConverter<PlanProgressCommand.Require> {
        OfReportRequire() {
            super(List.of(PlanProgressCommand.Require.values()), WordConverter::word);
        }
    }
}
