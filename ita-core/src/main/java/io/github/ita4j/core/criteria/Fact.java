package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * One fact of a catalogue and how well it is known, such as the title of o12.
 *
 * <pre>{@code
 * Fact fact = catalog.evidenceSummary().belowRead().get(0);
 * fact.kind().label().in(Language.ENGLISH) + ", " + fact.about(); // weights of instruments, IIT
 * fact.evidence().kind().code(); // inferred
 * catalog.evidenceSummary().count(Fact.Kind.ITEM_TITLE, Evidence.Kind.MISSING); // 13
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Fact {
    /**
     * What kind of fact it is.
     *
     * @return the kind
     */
    @Value.Parameter
    Kind kind();

    /**
     * What the fact is about.
     *
     * @return the code of an item, indicator, instrument, part or grade, the step of a rule, or the number of a theme
     */
    @Value.Parameter
    String about();

    /**
     * How well the fact is known.
     *
     * @return the evidence
     */
    @Value.Parameter
    Evidence evidence();

    /**
     * A fact.
     *
     * @param kind what kind of fact
     * @param about what it is about
     * @param evidence how well it is known
     * @return the fact
     */
    static Fact of(Kind kind, String about, Evidence evidence) {
        return ImmutableFact.of(kind, about, evidence);
    }

    /** The kinds of facts that a catalogue consists of. */
    enum Kind {
        /** The weight of an instrument. */
        WEIGHT("น้ำหนักของเครื่องมือ", "weights of instruments"),
        /** That an instrument is collected in a part. */
        PART("ส่วนของเครื่องมือ", "parts of instruments"),
        /** The name of an indicator or sub-indicator. */
        GROUP_TITLE("ชื่อตัวชี้วัดและตัวชี้วัดย่อย", "names of indicators and sub-indicators"),
        /** Which items an indicator has. */
        ITEMS("รายการข้อของตัวชี้วัด", "which items an indicator has"),
        /** The name of an o-item, or the topic of a survey item. */
        ITEM_TITLE("ชื่อข้อ", "titles of items"),
        /** The answer scale of an item. */
        ANSWER_SCALE("เกณฑ์ให้คะแนนคำตอบ", "answer scales of items"),
        /** What an o-item requires, as a whole. */
        REQUIREMENTS("สิ่งที่ข้อ OIT กำหนดให้เผยแพร่", "what o-items require"),
        /** Which topics an o-item has. */
        TOPICS("หัวเรื่องของข้อ OIT", "topics of o-items"),
        /** That the year uses its grade scale, and each of its grades. */
        GRADE("ระดับผลการประเมิน", "grades"),
        /** Which parts are graded. */
        GRADED_PARTS("ส่วนที่ใช้ตัดสินระดับ", "which parts are graded"),
        /** A rule by which scores are made. */
        RULE("กติกาการคิดคะแนน", "scoring rules"),
        /** An improvement theme. */
        THEME("ประเด็นการพัฒนา", "improvement themes"),
        /** Which survey indicators are analysed under an improvement theme. */
        THEME_INDICATORS("ตัวชี้วัดของประเด็นการพัฒนา", "indicators of improvement themes");

        private final String thai;
        private final String english;

        Kind(String thai, String english) {
            this.thai = thai;
            this.english = english;
        }

        /**
         * The kind in words.
         *
         * @return a plural phrase
         */
        public LocalizedText label() {
            return LocalizedText.of(thai, english);
        }
    }
}
