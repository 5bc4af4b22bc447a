package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.Overall;
import io.github.ita4j.core.measure.MeasureReport;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Language;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.text.Texts;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.Words;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.NodeResult;
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
    static final Texts TEXTS = Texts.of("messages", file -> Messages.class.getResourceAsStream(file));

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
        Texts.values(namesAndValues).forEach(values::with);
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

    /** A value as a text shows it: a score as it is reported, a code as it is written, a grade by its name, a list with commas. */
    Object shown(Object value) {
        if (value instanceof Grade grade) {
            return name(grade);
        }
        if (value instanceof Optional<?> optional) {
            return shown(optional.orElseThrow());
        }
        if (value instanceof Collection<?> all) {
            return all.stream().map(one -> shown(one).toString()).collect(Collectors.joining(", "));
        }
        if (value == Overall.OVERALL && language == Language.THAI) {
            return text("overall");
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
    @Override
    public String title(Optional<LocalizedText> title) {
        return title.map(this::name).orElseGet(() -> text("title-not-known"));
    }

    /** A text behind the name of what it is about: {@code labelled("overall", "85.57")}. */
    String labelled(String key, Object text) {
        return text(key) + ": " + text;
    }

    /** Codes behind one another. */
    static String codes(Collection<? extends NodeCode> codes) {
        return codes.stream().map(NodeCode::code).collect(Collectors.joining(", "));
    }

    @Override
    public String meaning(Evidence.Kind kind) {
        return text(Messages.key("kind", kind));
    }

    @Override
    public String runs(List<NodeCode> codes) {
        return CodeRanges.of(codes);
    }

    /** A text about codes, where there are any. */
    Optional<String> ranges(String key, String name, List<NodeCode> codes) {
        return codes.isEmpty() ? Optional.empty() : Optional.of(text(key, name, CodeRanges.of(codes)));
    }

    /** The name of a status, or its code where this version does not know it. */
    String status(MeasureStatus status) {
        return status.label().map(this::words).orElse(status.code());
    }

    /** What a report on measures is called. */
    String reportName(MeasureReport report) {
        ReportRound round = report.round();
        String words = round.label().map(this::words).orElse(round.code());
        return text("report-measures", "round", words, "year", report.plan().fiscalYear());
    }

    /** The scores between two, as they are reported: one number where both are reported as the same. */
    String range(Score lower, Score upper) {
        return lower.reported().compareTo(upper.reported()) == 0
                ? lower.reported().toString()
                : with("lower", lower).with("upper", upper).text("range");
    }

    /** Begins a text on what the score of a node can be. */
    Values bounds(NodeResult result) {
        return with("lower", result.least()).with("upper", result.greatest());
    }

    /** The score of a node, or the scores that it can have. */
    @Override
    public String score(NodeResult result) {
        return result.score()
                .map(score -> score.reported().toString())
                .orElseGet(() -> range(result.least(), result.greatest()));
    }

    /** Words of our own: in the language of the output alone. */
    @Override
    public String words(LocalizedText words) {
        return words.in(language);
    }

    String name(Grade grade) {
        return name(grade.title());
    }

    /** The name of a grade, or that there is none. */
    String grade(Optional<Grade> grade) {
        return grade.map(this::name).orElseGet(() -> text("no-grade"));
    }

    /** Whether an agency passed, as far as it is known. */
    String passed(Optional<Boolean> passed) {
        return text(passed.map(yes -> yes ? "passed-yes" : "passed-no").orElse("passed-open"));
    }

    /** Grades behind one another. */
    String names(Collection<Grade> grades) {
        return grades.stream().map(this::name).collect(Collectors.joining("; "));
    }

    /** An official name with the mark of how well it is known. */
    String name(LocalizedText name, Evidence evidence) {
        return name(name) + mark(evidence);
    }

    /** What a node is called, with the mark of its title. */
    String name(CriteriaNode node) {
        return node.parent().isEmpty()
                ? text("overall")
                : node.item().map(this::title).orElseGet(() -> title(node.title()));
    }

    /** The title of an item with its mark, or that it is not known. */
    String title(Item item) {
        return title(item.title())
                + item.title().map(known -> mark(item.titleEvidence())).orElse("");
    }

    /** The mark of a fact with a blank before it, or nothing for what was read in a source of its year. */
    String mark(Evidence evidence) {
        return isWeak(evidence) ? " " + mark(evidence.kind()) : "";
    }

    String mark(Evidence.Kind kind) {
        return "~" + words(kind.label());
    }

    static boolean isWeak(Evidence evidence) {
        return evidence.kind() != Evidence.Kind.READ;
    }

    /** A mark with a blank before it and the note behind it; nothing for what was read. */
    String evidence(Evidence evidence) {
        return isWeak(evidence) ? mark(evidence) + note(evidence) : "";
    }

    /** Words of our own and how well they are known. */
    String words(LocalizedText words, Evidence evidence) {
        return words(words) + evidence(evidence);
    }

    /** The number and the name of a theme, and how well a fact about it is known. */
    String theme(ImprovementTheme theme, Evidence evidence) {
        return theme.number() + " " + name(theme.name()) + evidence(evidence);
    }

    /** The note of a fact in brackets, with a blank before it. */
    String note(Evidence evidence) {
        return evidence.note().map(note -> " (" + words(note) + ")").orElse("");
    }

    /** What the marks mean. */
    List<String> marks(Evidence.Kind weakest) {
        return Stream.of(Evidence.Kind.values())
                .filter(kind -> kind != Evidence.Kind.READ && kind.compareTo(weakest) <= 0)
                .map(kind -> mark(kind) + ": " + meaning(kind))
                .toList();
    }

    /** A page in this language. */
    PageView page(Optional<String> title, List<String> lead, Iterable<SectionView> sections) {
        return new PageView(language.tag(), title, lead, sections);
    }

    /** The year and the catalogue, in one line. */
    String stamp(CatalogStamp stamp) {
        return with("year", stamp.fiscalYear())
                .with("edition", stamp.edition())
                .with("version", stamp.version())
                .with("unofficial", stamp.official() ? "" : " " + text("unofficial"))
                .text("catalog-line");
    }

    /** A catalogue in few words, such as {@code 2568 nacc 3}. */
    static String plain(CatalogStamp stamp) {
        return stamp.fiscalYear() + " " + stamp.edition() + " " + stamp.version();
    }

    /** A line for each of two catalogues that are compared. */
    List<String> sides(CatalogStamp from, CatalogStamp to) {
        return List.of(text("diff-from", "catalog", stamp(from)), text("diff-to", "catalog", stamp(to)));
    }

    /** The conditions of a grade: its band, what every part must reach, whether it passes. */
    String conditions(Grade grade) {
        return band(grade)
                + grade.everyPart()
                        .map(every -> "; " + text("grade-every-part-condition", "from", every.from()))
                        .orElse("")
                + "; " + text(grade.passing() ? "grade-passes" : "grade-fails");
    }

    /** The overall scores of a grade. */
    String band(Grade grade) {
        return range(grade.overall().from(), grade.overall().to());
    }

    /** {@code 0.40 points}; where two decimals are not exact, the exact fraction too if it is short. */
    String points(Fraction points) {
        String reported = Figures.reported(points);
        String exact = Figures.quotient(points);
        if (Figures.isReportedExactly(points) || exact.length() > Figures.MAX_LENGTH) {
            return text("points", "points", (Figures.isReportedExactly(points) ? "" : "≈ ") + reported);
        }
        return with("points", reported).with("exact", exact).text("points-exact");
    }

    /** Which given scores do not fit together. */
    String discrepancy(Discrepancy discrepancy) {
        return with("grade", discrepancy.grade())
                .with("code", discrepancy.code())
                .with("given", discrepancy.givenText())
                .with("allowed", range(discrepancy.lower(), discrepancy.upper()))
                .with("lower", discrepancy.lower())
                .with("upper", discrepancy.upper())
                .text(Messages.key("discrepancy", discrepancy.kind()));
    }
}
