/**
 * Reading of JSON into a tree that knows where each value stands, so that every fault can name its place.
 *
 * <p>Internal: anything here may change in any release. {@link io.github.ita4j.catalog.internal.json.JsonReader} turns
 * text into {@linkplain io.github.ita4j.catalog.internal.json.JsonValue values}, {@link
 * io.github.ita4j.catalog.internal.json.Members} and {@link io.github.ita4j.catalog.internal.json.Values} take them
 * apart, and {@link io.github.ita4j.catalog.internal.json.Faults} collects what is wrong with them.
 */
@NullMarked
package io.github.ita4j.catalog.internal.json;

import org.jspecify.annotations.NullMarked;
