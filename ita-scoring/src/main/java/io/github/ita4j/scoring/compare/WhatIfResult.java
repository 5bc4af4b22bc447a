package io.github.ita4j.scoring.compare;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.NodeCode;
import java.util.List;
import org.immutables.value.Value;

/**
 * What a {@link WhatIf} found.
 *
 * <pre>{@code
 * WhatIfResult result = WhatIf.of(catalog, sheet).withScore(code, Score.MAX).compare();
 * result.comparison().grade().after();
 * result.setAside();                      // scores of the sheet that do not hold any more
 * }</pre>
 *
 * <p>Immutable and thread-safe. For use, not for implementing.
 */
@Value.Immutable
@ValueStyle
public interface WhatIfResult {
    /**
     * The scores as they are beside the scores as they would be.
     *
     * @return the comparison; without differences if nothing was changed
     */
    @Value.Parameter(order = 1)
    ResultComparison comparison();

    /**
     * The scores of the sheet that do not hold any more and were not replaced.
     *
     * @return their codes in the order of the catalogue
     */
    @Value.Parameter(order = 2)
    List<NodeCode> setAside();

    /**
     * A result.
     *
     * @param comparison the comparison
     * @param setAside the codes of the scores that do not hold any more
     * @return the result
     */
    static WhatIfResult of(ResultComparison comparison, List<NodeCode> setAside) {
        return ImmutableWhatIfResult.of(comparison, setAside);
    }
}
