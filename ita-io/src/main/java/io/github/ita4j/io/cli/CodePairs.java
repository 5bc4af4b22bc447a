package io.github.ita4j.io.cli;

import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Nearest;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Pairs of a code and a value, such as {@code o12=3}: what they say, and what is wrong with each. */
final class CodePairs<C extends NodeCode, V> {
    private final Collection<C> codes;
    private final FiscalYear year;
    private final Function<String, Optional<V>> reader;
    private final Map<C, V> values = new LinkedHashMap<>();
    private final List<LocalizedText> faults = new ArrayList<>();

    /**
     * No pairs yet.
     *
     * @param codes those that may stand in a pair
     * @param year the year that they are of
     * @param reader reads a value; empty where it is none
     */
    CodePairs(Collection<C> codes, FiscalYear year, Function<String, Optional<V>> reader) {
        this.codes = codes;
        this.year = year;
        this.reader = reader;
    }

    /**
     * Reads a pair.
     *
     * @param sign where the sign between the code and the value stands; negative where there is none
     * @param texts what is said of no pair, of no code, of no value and of a second value
     */
    void read(String place, String pair, int sign, List<String> texts) {
        Object[] told = {"place", place, "pair", InputText.quote(pair.strip())};
        if (sign < 0) {
            fault(texts.get(0), told);
            return;
        }
        String left = pair.substring(0, sign);
        String right = pair.substring(sign + 1);
        Optional<C> code = NodeCode.find(left)
                .flatMap(found -> codes.stream().filter(found::equals).findFirst());
        Optional<V> value = reader.apply(right);
        if (code.isEmpty()) {
            List<String> known = codes.stream().map(NodeCode::code).toList();
            Object nearest = UsageText.alternatives(Nearest.words(InputText.clean(left), known));
            fault(texts.get(1), told, "code", InputText.quote(left.strip()), "year", year, "nearest", nearest);
        }
        if (value.isEmpty()) {
            fault(texts.get(2), told, "value", InputText.quote(right.strip()));
        }
        if (code.isPresent() && value.isPresent() && values.putIfAbsent(code.get(), value.get()) != null) {
            fault(texts.get(3), told, "code", code.get());
        }
    }

    private void fault(String text, Object[] told, Object... more) {
        Object[] all = Arrays.copyOf(told, told.length + more.length);
        System.arraycopy(more, 0, all, told.length, more.length);
        faults.add(UsageText.of(text, all));
    }

    /**
     * The values by their codes.
     *
     * @param why the text of what is wrong as a whole
     * @throws UsageException if any pair cannot be used; by then the user has been told of each
     */
    Map<C, V> values(String why, Console console) {
        faults.forEach(fault -> console.tell(fault.in(console.language())));
        UsageException.refuseIf(!faults.isEmpty(), why);
        return values;
    }
}
