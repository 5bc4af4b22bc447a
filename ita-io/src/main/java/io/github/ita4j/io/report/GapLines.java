package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.ImprovementTheme;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.RequiredMeasure;
import io.github.ita4j.core.criteria.Requirement;
import io.github.ita4j.core.criteria.Topic;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.io.internal.Json;
import io.github.ita4j.io.report.internal.ReportView;
import io.github.ita4j.io.report.internal.ReportView.ThemePoints;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.Discrepancy;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalysis.Gap;
import io.github.ita4j.scoring.gap.GapAnalysis.ThemeGaps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Says in words what each gap is and what answers it. */
record GapLines(Messages messages) {
    /** How many gaps there are and what they are worth together, each counted once. */
    String sum(GapAnalysis analysis) {
        return analysis.gaps().isEmpty()
                ? messages.text("no-zeros")
                : messages.text("zeros", "count", analysis.gaps().size(), "points", messages.points(analysis.points()));
    }

    /** A row on an item that scored zero and what answers it, or on something else that is said besides. */
    record Row(NodeCode code, String item, Object worth, Optional<Gap> gap) {}

    Row row(Gap gap, Object worth) {
        return new Row(gap.item().code(), heading(gap), worth, Optional.of(gap));
    }

    /** What does not fit together, as rows among those about items. */
    Stream<Row> rows(List<Discrepancy> discrepancies) {
        return discrepancies.stream()
                .map(one -> new Row(
                        one.code(), messages.text("discrepancies"), messages.discrepancy(one), Optional.empty()));
    }

    /** All gaps of an agency, each once. */
    Stream<Row> rows(GapAnalysis analysis) {
        return analysis.gaps().stream().map(gap -> row(gap, Json.reported(gap.points())));
    }

    TableView table(Stream<Row> rows) {
        return with(Columns.<Row>in(messages)
                        .with("column-theme", row -> row.gap().map(this::themes)))
                .table(messages.text("report-gaps"), 1, rows);
    }

    Columns<Row> with(Columns<Row> columns) {
        return columns.with("column-item", Row::item)
                .with("column-points", Row::worth)
                .with(answers("publish"), Row::gap);
    }

    /** What must be published, the remedies, who owns them and until when. */
    Columns<Gap> answers(String publish) {
        return Columns.<Gap>in(messages)
                .with(publish, gap -> elements(gap).isEmpty() ? messages.text("elements-not-known") : elements(gap))
                .with("remedy", this::remedies)
                .with("owner", this::owners)
                .with("due", this::due);
    }

    /** Gaps with what answers them, which plain text says in lines. */
    TableView table(String caption, List<Row> rows) {
        Outline text = new Outline();
        for (Row row : rows) {
            text.entry(row.item() + ": " + row.worth());
            row.gap().ifPresent(gap -> answers("publish").write(gap, 1, text));
        }
        return with(Columns.in(messages)).table(caption, rows).withText(text.entries());
    }

    /**
     * All gaps of an agency by theme; the second time a gap appears, its first theme is named instead of the details.
     */
    void byTheme(GapAnalysis analysis, Outline outline) {
        for (ThemePoints points : ReportView.themes(analysis)) {
            ThemeGaps group = points.gaps();
            List<Row> rows = new ArrayList<>();
            for (Gap gap : group.gaps()) {
                Optional<ImprovementTheme> before =
                        Optional.ofNullable(points.counted().get(gap));
                String worth = before.map(theme -> messages.text("under-theme", "number", theme.number()))
                                .orElseGet(() -> messages.points(gap.points()))
                        + themeMark(gap, group.theme());
                rows.add(new Row(
                        gap.item().code(), heading(gap), worth, Optional.of(gap).filter(g -> before.isEmpty())));
            }
            String theme = theme(group.theme());
            outline.heading(theme).add(table(theme, rows));
        }
    }

    String theme(ImprovementTheme theme) {
        return messages.text("theme", "number", theme.number(), "name", messages.name(theme.name()))
                + messages.mark(theme.evidence());
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
        return best.kind() == Evidence.Kind.READ ? "" : messages.text("theme-mark", "mark", messages.mark(best.kind()));
    }

    /** The code, the title, and from what the zero follows where it was not given. */
    String heading(Gap gap) {
        String follows = gap.followsFrom()
                .map(from -> " (" + messages.text("explain-follows", "from", from.code()) + ")")
                .orElse("");
        return gap.item().code() + " " + messages.title(gap.item()) + follows;
    }

    List<String> elements(Gap gap) {
        return elements(gap.measure());
    }

    List<String> elements(RequiredMeasure measure) {
        return measure.elements().stream().map(this::element).toList();
    }

    String element(Requirement element) {
        return messages.words(element.text()) + messages.mark(element.evidence());
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
        return best.entrySet().stream()
                .map(one -> messages.words(one.getKey()) + messages.mark(one.getValue()))
                .toList();
    }

    private static Evidence better(Evidence first, Evidence second) {
        return first.kind().compareTo(second.kind()) <= 0 ? first : second;
    }
}
