package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.CriteriaNode;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import io.github.ita4j.scoring.Assessment;
import io.github.ita4j.scoring.Scorer;
import io.github.ita4j.scoring.gap.GapAnalysis;
import io.github.ita4j.scoring.gap.GapAnalyzer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What assessments found: the overall score, the grade or the grades still possible, what does not fit together, the
 * scores down to the sub-indicators, what is missing, and the zeros with what answers them.
 */
final class AssessmentPage implements Subject {
    private final Catalog catalog;
    private final List<Assessment> assessments;
    private final GapAnalyzer analyzer;
    private final Messages messages;
    private final AssessmentWords words;
    private final GapLines gaps;
    private final ReportFrame frame;

    AssessmentPage(Catalog catalog, List<Assessment> assessments, Messages messages) {
        this.catalog = catalog;
        this.assessments = assessments;
        this.analyzer = GapAnalyzer.of(Scorer.of(catalog));
        this.messages = messages;
        this.words = new AssessmentWords(catalog, messages);
        this.gaps = new GapLines(messages);
        this.frame = new ReportFrame(catalog, messages);
    }

    @Override
    public PageView page() {
        return frame.page(Subject.sections(assessments, this::sections, frame.notes()));
    }

    private List<SectionView> sections(Assessment assessment) {
        Outline outline = new Outline();
        outline.agency(frame.agency(assessment.agency())).add(frame.facts(words.facts(assessment)));
        words.remarks(assessment).forEach(outline::note);
        new DiscrepancyLines(messages).write(assessment.discrepancies(), outline);
        outline.heading(messages.text("scores")).add(scores(assessment));
        words.missing(assessment).ifPresent(missing -> outline.apart().line(missing));
        GapAnalysis analysis = analyzer.analyze(assessment);
        outline.apart().line(gaps.sum(analysis));
        gaps.byTheme(analysis, outline);
        return outline.sections();
    }

    private TableView scores(Assessment assessment) {
        List<List<String>> rows = new ArrayList<>();
        catalog.tree().children().forEach(instrument -> addRows(rows, assessment, instrument, ""));
        return TableView.ofText(
                        messages.text("scores"), messages.texts("column-code", "column-score", "column-name"), rows)
                .bareInText();
    }

    private void addRows(List<List<String>> rows, Assessment assessment, CriteriaNode node, String indent) {
        rows.add(List.of(
                indent + node.code(),
                words.score(assessment, assessment.node(node.code()).orElseThrow()),
                messages.name(node.title().orElseThrow())));
        Stream.concat(node.parts().stream(), node.children().stream())
                .filter(below -> below.item().isEmpty())
                .forEach(below -> addRows(rows, assessment, below, indent + "  "));
    }

    @Override
    public Map<String, Iterable<TableView>> tables() {
        NodeNames names = new NodeNames(catalog, messages);
        return Map.of(
                "assessment",
                Subject.pieces(
                        assessments,
                        assessment -> words.scores(assessment, names, true)
                                .behind(messages.text("column-agency"), frame.agency(assessment.agency()))));
    }
}
