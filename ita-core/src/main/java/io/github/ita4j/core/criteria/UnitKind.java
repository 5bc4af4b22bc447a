package io.github.ita4j.core.criteria;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.text.LocalizedText;
import org.immutables.value.Value;

/**
 * A kind of unit within an agency, such as finance and procurement (กองคลัง in a municipality), that usually owns the
 * work on an item. Which unit it is in a given agency is for the agency to say.
 *
 * <pre>{@code
 * UnitKind owner = o12.topics().get(0).owner();
 * owner.code(); // planning
 * owner.name().in(Language.ENGLISH); // Planning and budget
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface UnitKind extends JsonObject {
    /**
     * The stable code.
     *
     * @return such as {@code finance-and-procurement}
     */
    String code();

    /**
     * The name of the kind.
     *
     * @return the name
     */
    LocalizedText name();

    /**
     * A kind of unit.
     *
     * @param code its stable code
     * @param name its name
     * @return the kind of unit
     */
    static UnitKind of(String code, LocalizedText name) {
        return ImmutableUnitKind.of(code, name);
    }
}
