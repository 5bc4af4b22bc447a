package io.github.ita4j.io.sheet;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.criteria.ItemCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.io.internal.Parsed;
import io.github.ita4j.io.internal.Phrases;
import io.github.ita4j.io.internal.Titles;
import io.github.ita4j.io.internal.Word;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads codes and scores by the criteria of one year, and says what is wrong with those it cannot read. */
final class CodeReader {
    /** A bound, because one code can be spelled in any number of ways. */
    private static final int MAX_REMEMBERED = 10_000;

    /** The number of an indicator in words, with or without its title. */
    private static final Pattern INDICATOR = Pattern.compile(
            "(?i)(?:ตัวชี้วัด(?:ย่อย)?|indicator)\\s*(?:ที่)?\\s*([0-9]{1,2}(?:\\.[0-9])?)(?![0-9.]).*");

    /** OIT1, O 3, [05], 010 and ITA042; EIT1 and EIT2 are the parts of the EIT. */
    private static final Pattern ITEM = Pattern.compile(
            "(?i)\\[?(?:(OIT|IIT|[OIE])\\s*[-_.]?\\s*|ITA\\s*0?|0(?=[0-9]))0*([1-9][0-9]{0,2})]?(?:\\s*[:.]?\\s+\\p{L}.*)?");

    /** A part of a question, with or without its text. */
    private static final Pattern PART =
            Pattern.compile("(?i)\\[?([IE][0-9]{1,3})\\s*\\.\\s*([1-9][0-9]?)]?(?:\\s*[:.]?\\s+\\p{L}.*)?");

    private static final Pattern ZERO_FOR_O = Pattern.compile("(?i)\\[?(?:ITA\\s*)?0[0-9]{1,3}]?");

    /** A code with a letter, and behind it a title. */
    private static final Pattern CODE_AND_TITLE =
            Pattern.compile("(?iU)\\[?([A-Z]{1,7}[0-9]{0,3})]?\\s*(?:[:.)–-]\\s*|\\s)[\\p{L}(].*");

    private final Catalog catalog;
    private final CatalogSource others;
    private final Map<String, ScoredCode> remembered = new HashMap<>();
    private final Titles titles;

    /** How an edition writes its items, where it has a prefix of its own. */
    private final Map<Instrument, Pattern> prefixes = new EnumMap<>(Instrument.class);

    private final Faults log;

    CodeReader(Catalog catalog, CatalogSource others, Faults log) {
        this.catalog = catalog;
        this.titles = new Titles(catalog);
        this.others = others;
        this.log = log;
        for (InstrumentCriteria criteria : catalog.instruments()) {
            criteria.itemPrefix()
                    .ifPresent(prefix -> prefixes.put(
                            criteria.instrument(),
                            Pattern.compile("(?iU)\\[?" + Pattern.quote(prefix)
                                    + "\\s*[-_.]?\\s*0*([1-9][0-9]{0,2})]?(?:\\s*[:.]?\\s+\\p{L}.*)?")));
        }
    }

    Catalog catalog() {
        return catalog;
    }

    /** Whether text is a code of this year. */
    boolean knows(String text) {
        return parse(text).filter(catalog::contains).isPresent() || part(text).isPresent();
    }

    /** Whether a header is neither a code nor like one, so that its column may stand beside the scores. */
    boolean isNoCode(String text) {
        String clean = InputText.cleanNumber(text);
        return parse(text).isEmpty()
                && titles.of(text).isEmpty()
                && !clean.matches("(?i)[^\\p{L}]*[a-z]{0,3}[^\\p{L}]*[0-9][^\\p{L}]*")
                && Nearest.words(
                                clean,
                                catalog.nodes().stream().map(NodeCode::code).toList())
                        .isEmpty();
    }

    /** The code, or empty after a fault. */
    Optional<ScoredCode> code(String text, Place place) {
        ScoredCode known = remembered.get(text);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<ScoredCode> code = part(text).or(() -> parse(text).map(ScoredCode::of));
        Fault fault;
        if (code.isEmpty()) {
            Set<NodeCode> titled = titles.of(text);
            fault = titled.size() < 2
                    ? unknown(InputText.clean(text), text)
                    : unknown(Fault.of(SheetCode.AMBIGUOUS_TITLE), text)
                            .with("codes", Texts.or(titled))
                            .nearest(titled.stream().map(NodeCode::code).toList());
        } else if (!catalog.contains(code.get().code())) {
            fault = notOfThisYear(code.get().code(), text);
        } else if (code.get().part() > code.get().parts(catalog)) {
            fault = unknown(Fault.of(SheetCode.UNKNOWN_PART, "of-scores"), text)
                    .with("code", code.get().code())
                    .with("parts", code.get().parts(catalog));
        } else {
            // A zero before the digits may stand for the letter o, but need not.
            if (plain(text).isEmpty()
                    && ZERO_FOR_O.matcher(InputText.cleanNumber(text)).matches()) {
                log.add(Fault.of(SheetCode.DOUBTFUL_CODE, place)
                        .found(text)
                        .with("code", code.get().code().code()));
            }
            if (remembered.size() < MAX_REMEMBERED) {
                remembered.put(text, code.get());
            }
            return code;
        }
        return log.refuse(fault.at(place));
    }

    /** The part of a question of this year that a code such as i5.2 means, whether the question has so many or not. */
    private Optional<ScoredCode> part(String text) {
        Matcher part = PART.matcher(InputText.cleanNumber(text));
        return part.matches()
                ? plain(part.group(1))
                        .filter(catalog::contains)
                        .map(item -> new ScoredCode(item, Integer.parseInt(part.group(2))))
                : Optional.empty();
    }

    /** The published grade; empty where there is none, or after a fault. */
    Optional<GradeCode> grade(String text, Place place) {
        if (InputText.isBlank(text)) {
            return Optional.empty();
        }
        if (text.length() > ReadLimits.MAX_FIELD_LENGTH) {
            return log.refuse(Phrase.tooLong(text, "grade").at(place));
        }
        Optional<GradeCode> grade = catalog.gradeScale().named(text).map(Grade::code);
        if (grade.isEmpty()) {
            List<String> names = catalog.gradeScale().grades().stream()
                    .map(one -> one.title().thai())
                    .toList();
            List<FiscalYear> years = otherYears(c -> c.gradeScale().named(text).isPresent());
            Fault fault = Word.PASSED_OR_NOT.is(text)
                    ? Fault.of(SheetCode.PASSED_OR_NOT)
                    : years.isEmpty()
                            ? Fault.of(SheetCode.UNKNOWN_GRADE).nearest(Nearest.words(text, names))
                            : Fault.of(SheetCode.GRADE_OF_OTHER_YEAR).with("years", Texts.and(years));
            log.add(fault.found(text)
                    .expected(Texts.or(names))
                    .with("year", catalog.fiscalYear())
                    .at(place));
        }
        return grade;
    }

    private List<FiscalYear> otherYears(Predicate<Catalog> fits) {
        return others.years().stream()
                .filter(other -> !other.equals(catalog.fiscalYear()))
                .filter(other -> others.find(other).filter(fits).isPresent())
                .toList();
    }

    /** The code that text means, whether this year has it or not: as such, in words, before a title, or by a title alone. */
    private Optional<NodeCode> parse(String text) {
        boolean tooLong = text.length() > ReadLimits.MAX_FIELD_LENGTH;
        String clean = tooLong ? "" : InputText.cleanNumber(text);
        for (Map.Entry<Instrument, Pattern> own : prefixes.entrySet()) {
            Optional<NodeCode> item =
                    code(own.getValue(), clean, found -> own.getKey().itemLetter() + found.group(1));
            if (item.isPresent()) {
                return item;
            }
        }
        // OIT1 is a part only where the OIT has parts, and else the first item.
        Optional<NodeCode> code = plain(text)
                .filter(one -> catalog.contains(one)
                        || !(one instanceof PartCode part)
                        || (part.instrument() != Instrument.OIT && part.instrument() != Instrument.IIT));
        if (code.isPresent() || tooLong) {
            return code;
        }
        if (Word.OVERALL.is(text)) {
            return Optional.of(Overall.OVERALL);
        }
        Set<NodeCode> named = titles.of(clean);
        return named.size() == 1
                ? named.stream().findFirst()
                : code(INDICATOR, clean, indicator -> indicator.group(1))
                        .or(() -> code(ITEM, clean, CodeReader::item))
                        .or(() -> code(CODE_AND_TITLE, clean, before -> before.group(1)));
    }

    private static Optional<NodeCode> code(Pattern form, String text, Function<Matcher, String> code) {
        Matcher found = form.matcher(text);
        return found.matches() ? plain(code.apply(found)) : Optional.empty();
    }

    private static String item(Matcher item) {
        String letter = item.group(1) != null ? item.group(1) : "o";
        return letter.substring(0, 1).toLowerCase(Locale.ROOT) + Integer.parseInt(item.group(2));
    }

    private static Optional<NodeCode> plain(String text) {
        return Parsed.of(NodeCode::parse, text);
    }

    private Fault notOfThisYear(NodeCode code, String text) {
        List<String> unknownBelow = code instanceof ItemCode item ? indicatorsWithoutItems(item) : List.of();
        if (!unknownBelow.isEmpty()) {
            return unknown(Fault.of(SheetCode.UNKNOWN_ITEMS), text)
                    .with("code", code.code())
                    .expected(Phrases.of("indicators", "numbers", Texts.and(unknownBelow)))
                    .nearest(unknownBelow);
        }
        List<FiscalYear> otherYears = otherYears(c -> c.contains(code));
        return otherYears.isEmpty()
                ? unknown(code.code(), text)
                : unknown(Fault.of(SheetCode.CODE_OF_OTHER_YEAR), text)
                        .with("code", code.code())
                        .with("years", Texts.and(otherYears));
    }

    private List<String> indicatorsWithoutItems(ItemCode item) {
        return catalog.node(item.instrument()).map(CriteriaNode::leaves).orElse(List.of()).stream()
                .filter(leaf -> leaf.item().isEmpty())
                .map(CriteriaNode::toString)
                .toList();
    }

    private Fault unknown(String clean, String text) {
        List<String> valid = catalog.nodes().stream().map(NodeCode::code).toList();
        Fault fault = unknown(Fault.of(SheetCode.UNKNOWN_CODE), text).nearest(Nearest.words(clean, valid));
        // Which items of the same letter there are.
        List<ItemCode> items = parse(text).orElse(null) instanceof ItemCode code
                ? catalog.items().keySet().stream()
                        .filter(item -> item.instrument() == code.instrument())
                        .sorted()
                        .toList()
                : List.of();
        return items.isEmpty()
                ? fault
                : fault.with("letter", items.get(0).instrument().itemLetter())
                        .with("first", items.get(0))
                        .with("last", items.get(items.size() - 1));
    }

    private Fault unknown(Fault fault, String text) {
        FiscalYear year = catalog.fiscalYear();
        return fault.found(text)
                .expected(Phrases.of("code-of-year", "year", year))
                .with("year", year);
    }
}
