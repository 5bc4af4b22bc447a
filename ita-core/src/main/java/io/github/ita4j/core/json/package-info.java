/**
 * How values meet JSON libraries that know nothing of them. {@link io.github.ita4j.core.json.JsonObject} marks what is
 * written as an object; codes, numbers and years are annotated themselves.
 */
@NullMarked
package io.github.ita4j.core.json;

import org.jspecify.annotations.NullMarked;
