package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.EvidenceSummary.Fact;
import io.github.ita4j.core.criteria.GradeScale;
import io.github.ita4j.core.criteria.InstrumentCriteria;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.io.report.internal.Findings;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.io.report.internal.TableView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A subject that rests on one catalogue: it names the catalogue at its beginning, and says at its end how well that is
 * known. The page calls items by the codes which the edition itself prints, such as MOIT1 for o1; tables for programs keep
 * the codes that files are read by.
 */
interface CatalogSubject extends Subject {
    Catalog catalog();

    Messages messages();

    default AssessmentWords words() {
        return new AssessmentWords(catalog(), messages());
    }

    default GapLines gaps() {
        return new GapLines(messages());
    }

    @Override
    default Optional<Score> limit() {
        return Findings.passMark(catalog());
    }

    /** The year and the catalogue, in one line. */
    default String head() {
        return messages().stamp(catalog().stamp());
    }

    /** The name of an agency, or that there is none. */
    default String agency(Optional<Agency> agency) {
        return messages().agency(agency);
    }

    /** A table with the agency that it is of in its first column. */
    default TableView ofAgency(Optional<Agency> agency, TableView table) {
        return table.behind(messages().text("column-agency"), agency(agency));
    }

    /** The rules that were not read in a source of the year. */
    default List<String> weakRules() {
        GradeScale scale = catalog().gradeScale();
        List<String> lines = new ArrayList<>();
        catalog().rules().forEach(rule -> addWeak(lines, messages().words(rule.text()), rule.evidence()));
        addWeak(lines, messages().words(scale.description()), catalog().gradeScaleEvidence());
        addWeak(lines, messages().text("graded-parts", "parts", scale.gradedParts()), scale.gradedPartsEvidence());
        return lines;
    }

    private void addWeak(List<String> lines, String text, Evidence evidence) {
        if (Messages.isWeak(evidence)) {
            lines.add(text + messages().evidence(evidence));
        }
    }

    /** A page of several sections on one or many agencies. */
    default PageView page(Iterable<SectionView> sections) {
        return messages().page(Optional.empty(), List.of(head()), sections);
    }

    /** What the marks mean, and what is not known for certain; or in one line how much that is. */
    default List<SectionView> notes(boolean detailed) {
        Outline outline = new Outline();
        if (!detailed) {
            List<Fact> facts = catalog().evidenceSummary().facts();
            long weak = facts.stream()
                    .filter(fact -> Messages.isWeak(fact.evidence()))
                    .count();
            return outline.apart()
                    .line(messages().text("facts-weak", "count", weak, "all", facts.size()))
                    .sections();
        }
        outline.heading(messages().text("notes"))
                .line(messages().text("marks"))
                .entries(messages().marks(Evidence.Kind.RECALLED))
                .line(messages().text("suggestions"));
        List<String> rules = weakRules();
        if (!rules.isEmpty()) {
            outline.line(messages().text("rules")).entries(rules);
        }
        return outline.sections();
    }

    @Override
    default String shown(String text) {
        String shown = text;
        for (InstrumentCriteria criteria : catalog().instruments()) {
            if (criteria.itemPrefix().isPresent()) {
                char letter = criteria.instrument().itemLetter();
                shown = Pattern.compile("(?<![\\p{L}\\p{N}_.@/-])" + letter + "(?=[1-9][0-9]{0,2}(?![\\p{L}\\p{N}_@]))")
                        .matcher(shown)
                        .replaceAll(criteria.itemPrefix().get());
            }
        }
        return shown;
    }
}
