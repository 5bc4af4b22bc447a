/**
 * How values meet JSON libraries that know nothing of them. {@link io.github.ita4j.core.json.JsonObject} marks what is
 * written as an object; codes, numbers and years are annotated themselves.
 *
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.core.json;

import org.jspecify.annotations.NullMarked;
