package io.github.ita4j.catalog.diff;

import io.github.ita4j.core.criteria.IndicatorNumber;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.criteria.PartCode;
import io.github.ita4j.core.criteria.SubIndicatorNumber;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The order of codes level by level, which holds for any two catalogues, whatever stands where in them. */
final class NodeOrder {
    private NodeOrder() {}

    /** Instruments, then parts, indicators and sub-indicators, each kind in its own order. */
    static List<NodeCode> byLevel(Collection<NodeCode> codes) {
        Comparator<PartCode> parts = Comparator.comparing(PartCode::instrument).thenComparing(PartCode::number);
        return Stream.of(
                        sorted(codes, Instrument.class, Comparator.naturalOrder()),
                        sorted(codes, PartCode.class, parts),
                        sorted(codes, IndicatorNumber.class, Comparator.naturalOrder()),
                        sorted(codes, SubIndicatorNumber.class, Comparator.naturalOrder()))
                .flatMap(kind -> kind)
                .toList();
    }

    private static <T extends NodeCode> Stream<NodeCode> sorted(
            Collection<NodeCode> codes, Class<T> kind, Comparator<T> order) {
        return codes.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .sorted(order)
                .map(code -> code);
    }
}
