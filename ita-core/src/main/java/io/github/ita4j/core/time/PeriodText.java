package io.github.ita4j.core.time;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.text.InputText;
import java.util.Objects;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A period as a document writes it, with what could be read of it. Text that is no period, or may mean two of them, is
 * kept as text; {@link #period()} is then empty.
 *
 * <pre>{@code
 * PeriodText.parse("ต.ค. ๖๗ ถึง ก.ย. ๖๘").period();                     // Optional[2568]
 * PeriodText.parse("ไตรมาส ๑", FiscalYear.ofBuddhist(2568)).period(); // Optional[2568-Q1]
 * PeriodText.parse("ไตรมาส ๑").period();                             // Optional.empty: of which year?
 * }</pre>
 *
 * <p>Read are fiscal years, halves ({@code รอบ 6 เดือนแรก}), quarters, and months with their full or short names, in Thai
 * and English, in Thai or Arabic digits, with four-digit years of the Buddhist Era or two-digit ones from 50 on; spaces
 * may be missing or too many. A year right behind a month is a calendar year, {@code ปีงบประมาณ} a fiscal one; the year
 * of a quarter is fiscal. {@code ปี 2568} may be either and is read, as the fiscal year, only where that fiscal year is
 * the one at hand.
 */
@Value.Immutable
@ValueStyle
public interface PeriodText extends JsonObject {
    /**
     * The text as the document writes it.
     *
     * @return text that is not blank
     */
    String text();

    /**
     * The period the text means.
     *
     * @return the period, or empty where the text could not be read as one
     */
    Optional<FiscalPeriod> period();

    /**
     * Why there is no period.
     *
     * @return the problem, or empty where there is a period
     */
    default Optional<PeriodProblem> problem() {
        // A year that was given for the text had no part in it: with a year a text is never read less well.
        return period().isPresent()
                ? Optional.empty()
                : PeriodReader.read(text(), Optional.empty()).problem();
    }

    /**
     * Reads a period from a text that names its year.
     *
     * @param text text that is not blank
     * @return the text with its period, where it could be read
     * @throws IllegalArgumentException if the text is blank
     */
    static PeriodText parse(String text) {
        return ImmutablePeriodText.of(
                text, PeriodReader.read(text, Optional.empty()).period());
    }

    /**
     * Reads a period from a text that may leave out its year, such as {@code ตลอดปีงบประมาณ} or {@code ไตรมาสแรก}.
     *
     * @param text text that is not blank
     * @param context the fiscal year that a text without a year means
     * @return the text with its period, where it could be read
     * @throws IllegalArgumentException if the text is blank
     */
    static PeriodText parse(String text, FiscalYear context) {
        Optional<FiscalYear> year = Optional.of(Objects.requireNonNull(context, "context"));
        return ImmutablePeriodText.of(text, PeriodReader.read(text, year).period());
    }

    /**
     * A period with the text that is its {@linkplain FiscalPeriod#label() label} in Thai.
     *
     * @param period the period
     * @return the period with its text
     */
    static PeriodText of(FiscalPeriod period) {
        return ImmutablePeriodText.of(period.label().thai(), Optional.of(period));
    }

    /**
     * A text whose period somebody has settled.
     *
     * @param text the text as the document writes it, not blank
     * @param period what it means
     * @return the text with its period
     * @throws IllegalArgumentException if the text is blank
     */
    static PeriodText of(String text, FiscalPeriod period) {
        return ImmutablePeriodText.of(text, Optional.of(Objects.requireNonNull(period, "period")));
    }

    /** Refuses blank text. */
    @Value.Check
    default void check() {
        if (InputText.isBlank(text())) {
            throw new IllegalArgumentException("The text of the period is blank: give text, or no period at all.");
        }
    }

    /** For JSON libraries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static PeriodText read(Object tree) {
        return JsonTrees.provided().read(PeriodText.class, tree, false);
    }

    /**
     * Why a text could not be read as a period.
     *
     * <pre>{@code
     * PeriodText.parse("ไตรมาสแรก").problem(); // Optional[YEAR_MISSING]
     * PeriodText.parse("ดำเนินการต่อเนื่อง").problem(); // Optional[NOT_A_PERIOD]
     * }</pre>
     *
     * <p>Immutable and thread-safe.
     */
    enum PeriodProblem {
        /** The text is no period that ita4j knows, such as {@code ดำเนินการต่อเนื่อง}. */
        NOT_A_PERIOD,
        /** The text names no year, and no fiscal year was given for it: {@code ไตรมาสแรก}. */
        YEAR_MISSING,
        /** The text may mean two periods: {@code ปี 2568} is a fiscal or a calendar year. */
        AMBIGUOUS,
        /** The text says two things that do not agree: {@code ไตรมาส 1/2568 (ม.ค. - มี.ค. 68)}. */
        CONTRADICTION,
        /** The text names a quarter, a day or a year that does not exist, or ends before it begins: {@code ไตรมาส 5}. */
        IMPOSSIBLE,
        /** The text begins or ends within a month, and periods are whole months: {@code 15 ต.ค. 67}. */
        NOT_WHOLE_MONTHS
    }
}
