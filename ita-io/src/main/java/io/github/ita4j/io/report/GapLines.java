package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.io.report.internal.CellView;
import io.github.ita4j.io.report.internal.LineView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import io.github.ita4j.scoring.gap.GapAnalysis.ThemeGaps;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says in words what each gap is and what answers it. */
record GapLines(Messages messages) {
    private static final String INDENT = "       ";

    /** How many gaps there are and what they are worth together, each counted once. */
    String sum(GapAnalysis analysis) {
        return analysis.gaps().isEmpty()
                ? messages.text("no-zeros")
                : messages.with("count", analysis.gaps().size())
                        .with("points", Points.text(messages, analysis.points()))
                        .text("zeros");
    }

    /** A row that is about no item. */
    static List<CellView> row(String first, String second) {
        CellView none = CellView.text(List.of());
        return List.of(CellView.text(first), CellView.text(second), none, none, none, none);
    }

    /** What does not fit together, as rows among those about items. */
    List<List<CellView>> rows(List<Discrepancy> discrepancies) {
        DiscrepancyLines lines = new DiscrepancyLines(messages);
        return discrepancies.stream()
                .map(one -> row(messages.text("discrepancies"), lines.text(one)))
                .toList();
    }

    /** All gaps of an agency, each once, and what is said besides. */
    TableView table(GapAnalysis analysis, List<List<CellView>> besides) {
        return new TableView(
                messages.text("report-gaps"),
                messages.texts("column-theme", "column-item", "column-points", "publish", "remedy", "owner", "due"),
                1,
                Stream.concat(
                                analysis.gaps().stream()
                                        .map(gap -> cells(
                                                gap,
                                                CellView.text(themes(gap)),
                                                CellView.text(heading(gap)),
                                                CellView.number(Points.reported(gap.points())))),
                                besides.stream()
                                        .map(row -> Stream.concat(Stream.of(CellView.text("")), row.stream())
                                                .toList()))
                        .toList());
    }

    List<CellView> cells(Gap gap, CellView... first) {
        return Stream.concat(
                        Stream.of(first),
                        Stream.of(elements(gap), remedies(gap), owners(gap), due(gap))
                                .map(CellView::text))
                .toList();
    }

    /**
     * All gaps of an agency by theme; the second time a gap appears, its first theme is named instead of the details.
     */
    void byTheme(GapAnalysis analysis, Outline outline) {
        Map<Gap, ImprovementTheme> shown = new HashMap<>();
        for (ThemeGaps group : analysis.byTheme()) {
            List<List<CellView>> rows = new ArrayList<>();
            List<LineView> text = new ArrayList<>();
            for (Gap gap : group.gaps()) {
                ImprovementTheme before = shown.putIfAbsent(gap, group.theme());
                String what = before == null ? points(gap) : messages.text("under-theme", "number", before.number());
                String worth = what + themeMark(gap, group.theme());
                text.add(entry(heading(gap) + ": " + worth));
                if (before == null) {
                    rows.add(cells(gap, CellView.text(heading(gap)), CellView.text(worth)));
                    text.addAll(details(gap));
                } else {
                    rows.add(row(heading(gap), worth));
                }
            }
            String theme = theme(group.theme());
            outline.heading(theme).add(table(theme, rows, text));
        }
    }

    /** Gaps with what answers them, which plain text says in lines. */
    TableView table(String caption, List<List<CellView>> rows, List<LineView> text) {
        return new TableView(
                        caption,
                        messages.texts("column-item", "column-points", "publish", "remedy", "owner", "due"),
                        0,
                        rows)
                .withText(text);
    }

    static LineView entry(String text) {
        return new LineView(0, "  ", text);
    }

    String theme(ImprovementTheme theme) {
        return messages.with("number", theme.number())
                        .with("name", messages.name(theme.name()))
                        .text("theme")
                + Marks.behind(messages, theme.evidence());
    }

    /** A theme by its number, which is all that is said of one that is not among those given. */
    String theme(List<ImprovementTheme> themes, int number) {
        return themes.stream()
                .filter(theme -> theme.number() == number)
                .findFirst()
                .map(this::theme)
                .orElseGet(() -> Integer.toString(number));
    }

    /** How well it is known that a gap belongs under a theme; nothing where that was read. */
    String themeMark(Gap gap, ImprovementTheme theme) {
        Evidence best = gap.measure().topics().stream()
                .filter(topic -> topic.theme().equals(theme))
                .map(Topic::themeEvidence)
                .reduce(GapLines::better)
                .orElseThrow();
        return best.kind() == Evidence.Kind.READ
                ? ""
                : messages.text("theme-mark", "mark", Marks.of(messages, best.kind()));
    }

    /** The code, the title, and from what the zero follows where it was not given. */
    String heading(Gap gap) {
        String follows = gap.followsFrom()
                .map(from -> " (" + messages.text("explain-follows", "from", from.code()) + ")")
                .orElse("");
        return gap.item().code() + " " + title(gap) + follows;
    }

    String title(Gap gap) {
        Optional<LocalizedText> title = gap.item().title();
        return title.isPresent()
                ? messages.name(title.get()) + Marks.behind(messages, gap.item().titleEvidence())
                : messages.text("title-not-known");
    }

    String points(Gap gap) {
        return Points.text(messages, gap.points());
    }

    /** What must be published, the remedy, the owner and the time, for plain text. */
    List<LineView> details(Gap gap) {
        List<String> lines = new ArrayList<>();
        if (elements(gap).isEmpty()) {
            lines.add(messages.text("publish-not-known"));
        } else {
            lines.add(messages.text("publish") + ":");
            elements(gap).forEach(element -> lines.add("- " + element));
        }
        remedies(gap).forEach(remedy -> lines.add(messages.text("remedy") + ": " + remedy));
        lines.add(messages.text("owner") + ": " + String.join("; ", owners(gap)));
        lines.add(messages.text("due") + ": " + String.join("; ", due(gap)));
        return lines.stream().map(line -> new LineView(1, INDENT, line)).toList();
    }

    List<String> elements(Gap gap) {
        return elements(gap.measure());
    }

    List<String> elements(RequiredMeasure measure) {
        return measure.elements().stream().map(this::element).toList();
    }

    private String element(Requirement element) {
        return messages.words(element.text()) + Marks.behind(messages, element.evidence());
    }

    List<String> remedies(Gap gap) {
        return gap.measure().remedies().stream().map(messages::words).toList();
    }

    List<String> owners(Gap gap) {
        return gap.measure().owners().stream()
                .map(owner -> messages.words(owner.name()))
                .toList();
    }

    List<String> due(Gap gap) {
        return marked(gap, topic -> topic.due().label(), Topic::dueEvidence);
    }

    List<String> themes(Gap gap) {
        return marked(gap, topic -> topic.theme().name(), Topic::themeEvidence);
    }

    /** What the topics of a gap say, each once, with the mark of the best evidence for it. */
    private List<String> marked(Gap gap, Function<Topic, LocalizedText> text, Function<Topic, Evidence> evidence) {
        Map<LocalizedText, Evidence> best = new LinkedHashMap<>();
        gap.measure().topics().forEach(topic -> best.merge(text.apply(topic), evidence.apply(topic), GapLines::better));
        List<String> marked = new ArrayList<>();
        best.entrySet()
                .forEach(one -> marked.add(messages.words(one.getKey()) + Marks.behind(messages, one.getValue())));
        return marked;
    }

    private static Evidence better(Evidence first, Evidence second) {
        return first.kind().compareTo(second.kind()) <= 0 ? first : second;
    }
}
