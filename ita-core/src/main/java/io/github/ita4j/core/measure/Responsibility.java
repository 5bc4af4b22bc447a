package io.github.ita4j.core.measure;

import com.fasterxml.jackson.annotation.JsonCreator;
import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.json.JsonTrees;
import io.github.ita4j.core.text.InputText;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Who does the work: units of the agency, such as {@code กองคลัง}. The text of the document is kept beside the units
 * read from it, so nothing is lost where they are read wrongly.
 *
 * <pre>{@code
 * Responsibility.parse("- งานประชาสัมพันธ์ สำนักปลัด  - กองคลัง").units(); // [งานประชาสัมพันธ์ สำนักปลัด, กองคลัง]
 * Responsibility.parse("สำนักปลัด/ทุกกอง").everyUnit();                 // true
 * Responsibility.parse("ทุกกอง โดยมีสำนักปลัดเป็นหน่วยงานหลัก").lead();     // Optional[สำนักปลัด]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface Responsibility extends JsonObject {
    /**
     * The text as the document writes it.
     *
     * @return text that is not blank
     */
    String text();

    /**
     * The units, as written, the leading one among them. A phrase for every unit, such as {@code ทุกกอง}, is one of
     * them.
     *
     * @return the units in the order of the text, none of them blank, each once
     */
    List<String> units();

    /**
     * The unit that leads the others.
     *
     * @return its name as written (several names where several lead), or empty where the text names none
     */
    Optional<String> lead();

    /**
     * Whether every unit of the agency takes part.
     *
     * @return true where the text says so, as in {@code ทุกกอง} or {@code ทุกส่วนราชการ}
     */
    boolean everyUnit();

    /**
     * Reads the units from a text. Whatever it says, the text is kept as it is.
     *
     * @param text text that is not blank
     * @return the units
     * @throws IllegalArgumentException if the text is blank
     */
    static Responsibility parse(String text) {
        return UnitReader.read(text);
    }

    /**
     * A builder for a responsibility.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Responsibility}. */
    final class Builder extends ImmutableResponsibility.Builder {
        Builder() {}
    }

    /** Refuses blank text. */
    @Value.Check
    default void check() {
        if (InputText.isBlank(text())) {
            throw new IllegalArgumentException(
                    "The text on who is responsible is blank: give text, or no responsibility at all.");
        }
        Words.requireTexts("A unit in '" + text() + "'", units());
        lead().ifPresent(unit -> Words.requireText("The leading unit in '" + text() + "'", unit));
    }

    /** For JSON libraries. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Responsibility read(Object tree) {
        return JsonTrees.provided().read(Responsibility.class, tree, false);
    }
}
