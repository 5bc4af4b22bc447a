package io.github.ita4j.io.report;

import io.github.ita4j.core.criteria.CatalogStamp;
import io.github.ita4j.core.criteria.Evidence;
import io.github.ita4j.core.criteria.Grade;
import io.github.ita4j.core.criteria.Item;
import io.github.ita4j.core.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** How a report of catalogues names what stands in them. */
record CatalogWords(Messages messages) {
    /** The year and the catalogue, in one line. */
    String stamp(CatalogStamp stamp) {
        return messages.with("year", stamp.fiscalYear())
                .with("edition", stamp.edition())
                .with("version", stamp.version())
                .with("unofficial", stamp.official() ? "" : " " + messages.text("unofficial"))
                .text("catalog-line");
    }

    /** An official name with the mark of how well it is known. */
    /** A catalogue in few words, such as {@code 2568 nacc 3}. */
    static String plain(CatalogStamp stamp) {
        return stamp.fiscalYear() + " " + stamp.edition() + " " + stamp.version();
    }

    /** A line for each of two catalogues that are compared. */
    List<String> sides(CatalogStamp from, CatalogStamp to) {
        return List.of(
                messages.text("diff-from", "catalog", stamp(from)), messages.text("diff-to", "catalog", stamp(to)));
    }

    String name(LocalizedText name, Evidence evidence) {
        return messages.name(name) + Marks.behind(messages, evidence);
    }

    /** The title of an item with its mark, or that it is not known. */
    String title(Item item) {
        return item.title()
                .map(title -> name(title, item.titleEvidence()))
                .orElseGet(() -> messages.text("title-not-known"));
    }

    /** A mark with a blank before it and the note behind it; nothing for what was read. */
    String evidence(Evidence evidence) {
        String mark = Marks.behind(messages, evidence);
        return mark.isEmpty()
                ? ""
                : mark
                        + evidence.note()
                                .map(note -> " (" + messages.words(note) + ")")
                                .orElse("");
    }

    /** The conditions of a grade: its band, what every part must reach, whether it passes. */
    String conditions(Grade grade) {
        List<String> conditions = new ArrayList<>();
        conditions.add(band(grade));
        grade.everyPart()
                .ifPresent(every -> conditions.add(messages.text(
                        "grade-every-part-condition", "from", every.from().reported())));
        conditions.add(messages.text(grade.passing() ? "grade-passes" : "grade-fails"));
        return String.join("; ", conditions);
    }

    /** The overall scores of a grade. */
    String band(Grade grade) {
        return messages.range(grade.overall().from(), grade.overall().to());
    }

    /** What the marks mean. */
    List<String> marks(Evidence.Kind weakest) {
        List<String> marks = new ArrayList<>();
        for (Evidence.Kind kind : Evidence.Kind.values()) {
            if (kind != Evidence.Kind.READ && kind.compareTo(weakest) <= 0) {
                marks.add(Marks.of(messages, kind) + ": " + messages.meaning(kind));
            }
        }
        return marks;
    }
}
