/**
 * JSON as trees of values that know their places. {@link io.github.ita4j.catalog.internal.json.JsonReader} makes the
 * trees, for catalogues and for all other JSON files of ita4j. Not API.
 */
@NullMarked
package io.github.ita4j.catalog.internal.json;

import org.jspecify.annotations.NullMarked;
