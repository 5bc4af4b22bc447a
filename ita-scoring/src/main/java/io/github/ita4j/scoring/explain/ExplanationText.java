package io.github.ita4j.scoring.explain;

import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Writes explanations as indented text.
 *
 * <pre>{@code
 * System.out.print(ExplanationText.in(Language.ENGLISH).of(explanation));
 * // ITA, fiscal year 2568, by catalogue nacc …
 * // 9.1: 75.00 (computed), ข้อมูลพื้นฐาน (Basic information)
 * //   weight 1/5 of 9; a full score is worth 4 points of the overall score
 * //   (100 + 0 + 100 + 100) / 4 = 75.00
 * //   rule: A sub-indicator scores the plain mean of its items ~inferred …
 * //   o2: 0.00 (given), ข้อมูลผู้บริหาร (Executives); worth 1 point [answer scale ~inferred]
 * // …
 * }</pre>
 *
 * <p>Official names always appear in Thai, in English text with their translation behind them. A rule stands where it is
 * first applied. A mark such as {@code ~inferred} says how well a fact is known; what has no mark was read in a source of
 * its year. The node that was asked for shows all its evidence with notes. {@link #write} puts several explanations of
 * several agencies into one text.
 *
 * <p>Immutable and thread-safe.
 */
public final class ExplanationText {
    private final Words words;

    private ExplanationText(Words words) {
        this.words = words;
    }

    /**
     * A writer for a language.
     *
     * @param language Thai or English
     * @return the writer
     */
    public static ExplanationText in(Language language) {
        return new ExplanationText(Words.in(language));
    }

    /**
     * The text of an explanation: the catalogue, the agency, then the tree.
     *
     * @param explanation why a node has the score it has
     * @return lines that each end in a line feed
     */
    public String of(Explanation explanation) {
        List<String> lines = head(explanation.catalog(), explanation.agency());
        lines.addAll(new NodeLines(words).write(explanation));
        return join(lines);
    }

    /**
     * The text of a grade's explanation: the catalogue, the agency, the grade and its basis, then the conditions of every
     * grade.
     *
     * @param explanation why a grade is claimed, or none
     * @return lines that each end in a line feed
     */
    public String of(GradeExplanation explanation) {
        List<String> lines = head(explanation.catalog(), explanation.agency());
        lines.addAll(new GradeLines(words).write(explanation));
        return join(lines);
    }

    /**
     * Writes what explains several assessments: the catalogue, then for each agency the grade, the tree and the gains, as
     * far as they are there.
     *
     * @param explained the assessments in the order in which they are to appear; they are gone through once
     * @param out where to
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if an assessment was made with another catalogue than the one before it
     */
    public void write(Iterable<ExplainedAssessment> explained, Appendable out) throws IOException {
        Optional<CatalogStamp> written = Optional.empty();
        for (ExplainedAssessment assessment : explained) {
            if (written.isEmpty()) {
                written = Optional.of(assessment.catalog());
                out.append(catalog(assessment.catalog())).append('\n');
            } else if (written.get().equals(assessment.catalog())) {
                out.append('\n');
            } else {
                throw new IllegalArgumentException("One result was made with catalogue " + assessment.catalog()
                        + ", but the text is of " + written.get() + ": write the results of each catalogue apart.");
            }
            out.append(join(lines(assessment)));
        }
    }

    private List<String> lines(ExplainedAssessment assessment) {
        List<String> lines = new ArrayList<>(List.of(agency(assessment.agency())));
        Stream.of(
                        assessment.grade().map(new GradeLines(words)::write),
                        assessment.tree().map(new NodeLines(words)::write),
                        assessment.gains().map(new GainLines(words)::write))
                .flatMap(Optional::stream)
                .forEach(section -> {
                    lines.add("");
                    lines.addAll(section);
                });
        return lines;
    }

    private List<String> head(CatalogStamp catalog, Optional<Agency> agency) {
        return new ArrayList<>(List.of(catalog(catalog), agency(agency), ""));
    }

    private String catalog(CatalogStamp catalog) {
        return words.text(
                Word.CATALOG_LINE,
                "year",
                catalog.fiscalYear(),
                "edition",
                catalog.edition(),
                "version",
                catalog.version(),
                "unofficial",
                catalog.official() ? "" : " " + words.text(Word.UNOFFICIAL));
    }

    /** The name of an agency; control characters could lead a terminal astray. */
    private String agency(Optional<Agency> agency) {
        return agency.map(known -> known.name().replaceAll("\\p{Cntrl}", " "))
                .orElseGet(() -> words.text(Word.NO_AGENCY));
    }

    private static String join(List<String> lines) {
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(line.stripTrailing()).append('\n'));
        return text.toString();
    }
}
