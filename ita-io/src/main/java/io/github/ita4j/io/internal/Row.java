package io.github.ita4j.io.internal;

import io.github.ita4j.core.fault.Place;
import java.util.List;

/**
 * A row of a table, in a file of any form.
 *
 * @param cells what its cells hold
 * @param place where it stands
 * @param places where its cells stand; none where they are the columns of the row
 */
public record Row(List<String> cells, Place place, List<Place> places) {
    /**
     * A row whose cells are its columns.
     *
     * @param cells what its cells hold
     * @param place where it stands
     * @return the row
     */
    public static Row of(List<String> cells, Place place) {
        return new Row(cells, place, List.of());
    }

    /**
     * The number by which messages name the row.
     *
     * @return its line or, in a workbook, its row
     */
    public int number() {
        return number(place);
    }

    /**
     * The number by which messages name a row.
     *
     * @param place where it stands
     * @return its line or, in a workbook, its row; 0 where neither is known
     */
    public static int number(Place place) {
        return place.line().orElse(place.row().orElse(0));
    }

    /**
     * Where a cell stands.
     *
     * @param column its column, from 0
     * @return its place
     */
    public Place at(int column) {
        return places.isEmpty() ? place.withColumn(column + 1) : places.get(column);
    }
}
