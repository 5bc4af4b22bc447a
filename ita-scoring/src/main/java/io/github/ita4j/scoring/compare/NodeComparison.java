package io.github.ita4j.scoring.compare;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.text.Labelled;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.NodeResult;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An instrument, a part, an indicator or a sub-indicator on both sides.
 *
 * <p>The same number and the same name make the same thing; an instrument is the same by its code. What kept its name
 * and got another number is the same too. Under one number with two names a change is claimed only where our
 * translation is the same, as of ทรัพย์สินของราชการ and ทรัพย์สินของทางราชการ; else nobody can tell whether the name or the
 * thing changed, and both results are there without a change.
 *
 * <pre>{@code
 * NodeComparison node = comparison.nodes().get(0);
 * node.code(); // IIT
 * node.kind() == NodeComparison.Kind.SAME; // true
 * node.title().thai(); // แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน
 * node.change().map(ScoreChange::direction); // Optional[OPEN]
 * }</pre>
 */
@Value.Immutable
@ValueStyle
public interface NodeComparison extends JsonObject {
    /**
     * How the two sides belong together.
     *
     * @return the kind
     */
    Kind kind();

    /**
     * The name.
     *
     * @return the title of the later side, or of the earlier one where the later has none
     */
    LocalizedText title();

    /**
     * The result before.
     *
     * @return the result, or empty for {@link Kind#NEW}
     */
    Optional<NodeResult> before();

    /**
     * The result after.
     *
     * @return the result, or empty for {@link Kind#GONE}
     */
    Optional<NodeResult> after();

    /**
     * The points of the overall score that it was worth.
     *
     * @return the exact points, or empty for {@link Kind#NEW}
     */
    Optional<Fraction> pointsBefore();

    /**
     * The points of the overall score that it is worth.
     *
     * @return the exact points, or empty for {@link Kind#GONE}
     */
    Optional<Fraction> pointsAfter();

    /**
     * The change of the score.
     *
     * @return the change; empty for {@link Kind#NEW} and {@link Kind#GONE}, and for {@link Kind#RETITLED} unless the names
     *     mean the same
     */
    Optional<ScoreChange> change();

    /**
     * The code by which it is known.
     *
     * @return the code of the later side, or of the earlier one where the later has none
     */
    default NodeCode code() {
        return after().or(this::before).orElseThrow().code();
    }

    /** How the two sides of a node belong together. */
    enum Kind implements Labelled {
        /** The same number and the same name. */
        SAME,
        /** The same name under another number. */
        RENUMBERED,
        /** The same number under another name. */
        RETITLED,
        /** On the later side alone. */
        NEW,
        /** On the earlier side alone. */
        GONE
    }
}
