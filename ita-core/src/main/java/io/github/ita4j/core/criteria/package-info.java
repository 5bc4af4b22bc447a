/**
 * The criteria of a fiscal year, from {@link io.github.ita4j.core.criteria.Catalog} down to
 * {@link io.github.ita4j.core.criteria.Item}.
 *
 * <p>A catalogue has three {@linkplain io.github.ita4j.core.criteria.Instrument instruments}: IIT (survey of staff),
 * EIT (survey of the public) and OIT (check of published data). Each has {@linkplain
 * io.github.ita4j.core.criteria.Indicator indicators}, those of the OIT have {@linkplain
 * io.github.ita4j.core.criteria.SubIndicator sub-indicators}, and at the bottom stand {@linkplain
 * io.github.ita4j.core.criteria.Item items}. Anything a score can be given for has a {@link
 * io.github.ita4j.core.criteria.NodeCode}. The {@link io.github.ita4j.core.criteria.GradeScale} says which grade a
 * result gets, and a {@link io.github.ita4j.core.criteria.RequiredMeasure} what must be published to answer a zero.
 *
 * <p>No official manual could be opened when the catalogues were written, so each fact carries its
 * {@link io.github.ita4j.core.criteria.Evidence}.
 *
 * <p>The examples of this package go on from here; {@code Catalogs} is in the module {@code io.github.ita4j.catalog}:
 *
 * <pre>{@code
 * Catalog catalog = Catalogs.forYear(2566);
 * Item o12 = catalog.item(ItemCode.parse("o12")).orElseThrow();
 * o12.title().orElseThrow().thai(); // รายงานการกำกับติดตามการดำเนินงานและการใช้งบประมาณประจำปี รอบ 6 เดือน
 * catalog.gradeScale().grades().get(0).code(); // pass-excellent
 * catalog.contains(NodeCode.parse("10.3")); // false: 2566 has 10.1 and 10.2
 * }</pre>
 *
 * @serial exclude
 * @since 0.1.0
 */
@NullMarked
package io.github.ita4j.core.criteria;

import org.jspecify.annotations.NullMarked;
