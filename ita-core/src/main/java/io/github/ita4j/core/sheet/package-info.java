/**
 * What an agency brings to the assessment: {@link io.github.ita4j.core.sheet.Agency} and the scores it knows, a
 * {@link io.github.ita4j.core.sheet.ScoreSheet}.
 */
@NullMarked
package io.github.ita4j.core.sheet;

import org.jspecify.annotations.NullMarked;
