package io.github.ita4j.io.report;

import io.github.ita4j.io.report.internal.BlockView;
import io.github.ita4j.io.report.internal.LineView;
import io.github.ita4j.io.report.internal.PageView;
import io.github.ita4j.io.report.internal.SectionView;
import io.github.ita4j.scoring.Discrepancy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Collects the sections of a page in the order in which they appear. */
final class Outline {
    private static final String STEP = "  ";

    private final List<SectionView> sections = new ArrayList<>();
    private int level = 2;
    private String heading = "";
    private boolean joined = true;
    private List<BlockView> blocks = new ArrayList<>();

    /** A section on an agency. */
    Outline agency(String name) {
        return begin(1, name);
    }

    Outline heading(String text) {
        return begin(2, text);
    }

    /** What the section is called so far. */
    String heading() {
        return heading;
    }

    /** A section without a heading. */
    Outline apart() {
        return begin(2, "");
    }

    /** Plain text leaves no blank line before the section. */
    Outline joined() {
        joined = true;
        return this;
    }

    private Outline begin(int newLevel, String newHeading) {
        end();
        level = newLevel;
        heading = newHeading;
        joined = false;
        return this;
    }

    private void end() {
        if (!heading.isEmpty() || !blocks.isEmpty()) {
            sections.add(new SectionView(level, heading, joined, blocks));
            blocks = new ArrayList<>();
        }
    }

    Outline line(String text) {
        return add(new LineView(LineView.PARAGRAPH, "", text));
    }

    Outline lines(List<String> texts) {
        texts.forEach(this::line);
        return this;
    }

    /** A paragraph that plain text sets in. */
    Outline note(String text) {
        return add(new LineView(LineView.PARAGRAPH, STEP, text));
    }

    Outline entry(String text) {
        return entry(0, text);
    }

    Outline entry(int depth, String text) {
        return add(new LineView(depth, STEP.repeat(depth + 1), text));
    }

    Outline entries(List<String> texts) {
        texts.forEach(this::entry);
        return this;
    }

    /** An entry for each of some things. */
    <T> Outline entries(int depth, Collection<T> all, Function<T, String> text) {
        all.forEach(one -> entry(depth, text.apply(one)));
        return this;
    }

    /** A section with an entry for each of some things, where there are any. */
    <T> Outline section(String text, Collection<T> all, Function<T, String> entry) {
        return all.isEmpty() ? this : heading(text).entries(0, all, entry);
    }

    /** A section on what does not fit together, where there is anything to say. */
    Outline discrepancies(Messages messages, List<Discrepancy> all) {
        if (!all.isEmpty()) {
            heading(messages.text("discrepancies"));
            all.forEach(one -> note(messages.discrepancy(one)));
        }
        return this;
    }

    /** An entry that leads to another page of the site. */
    Outline link(int depth, String text, String file) {
        return add(new LineView(depth, STEP.repeat(depth + 1), text, Optional.of(file)));
    }

    /** Names and values, which plain text sets side by side without a header. */
    Outline facts(Messages messages, Map<String, ?> facts) {
        return add(Columns.<Map.Entry<String, ?>>in(messages)
                .with("report-fact", Map.Entry::getKey)
                .with("report-value", Map.Entry::getValue)
                .table(messages.text("report-result"), facts.entrySet())
                .bareInText());
    }

    /** The entries of a section that has nothing else. */
    List<LineView> entries() {
        return blocks.stream().map(LineView.class::cast).toList();
    }

    Outline add(BlockView block) {
        blocks.add(block);
        return this;
    }

    List<SectionView> sections() {
        end();
        heading = "";
        return sections;
    }

    /** A page of what was told; the lines before the first heading come first. */
    PageView page(Messages messages) {
        List<SectionView> all = sections();
        SectionView first = all.get(0);
        boolean lead = first.joined()
                && first.heading().isEmpty()
                && first.blocks().stream().allMatch(block -> block instanceof LineView line && !line.isEntry());
        List<String> lines = first.blocks().stream()
                .filter(block -> lead)
                .map(block -> ((LineView) block).text())
                .toList();
        return messages.page(Optional.empty(), lines, lead ? all.subList(1, all.size()) : all);
    }
}
