/**
 * From the o-items that scored zero to the measures they require, grouped as agencies must lay them out: by improvement
 * theme. Start at {@link io.github.ita4j.scoring.gap.GapAnalyzer}.
 */
@NullMarked
package io.github.ita4j.scoring.gap;

import org.jspecify.annotations.NullMarked;
