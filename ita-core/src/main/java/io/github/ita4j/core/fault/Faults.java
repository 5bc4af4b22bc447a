package io.github.ita4j.core.fault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Collects the faults of one file. All are counted and the first are kept, so that a file of nothing but faults costs no
 * more memory; a last fault says how many were not kept.
 *
 * <pre>{@code
 * Faults faults = Faults.of("plan.csv", 1_000, Fault.of(PlanCode.TOO_MANY));
 * faults.add(fault);
 * faults.count(); // 1
 * faults.all().get(0).place(); // plan.csv:3:2
 * }</pre>
 *
 * <p>Not thread-safe.
 */
public final class Faults {
    // Not that in which they are met: the order of a file's rows decides nothing.
    private static final Comparator<FaultCode> CODE_ORDER =
            (one, other) -> one.code().equals(other.code())
                    ? one.getClass().getName().compareTo(other.getClass().getName())
                    : one.code().compareTo(other.code());

    private final Place file;
    private final int limit;
    private final Fault tooMany;
    private final List<Fault> kept = new ArrayList<>();
    private final Map<FaultCode, Long> counts = new TreeMap<>(CODE_ORDER);
    private final Set<FaultCode> once = new HashSet<>();
    private @Nullable Place beyond;
    private long more;

    /**
     * A collector.
     *
     * @param file the name of the file, which is that of every fault that names none
     * @param limit how many are kept, 1 or more
     * @param tooMany the fault that stands for all beyond; its message may show {@code {limit}} and {@code
     *     {more}}, the number of those that were not kept
     * @return a collector without faults
     */
    public static Faults of(String file, int limit, Fault tooMany) {
        return new Faults(file, limit, tooMany);
    }

    private Faults(String file, int limit, Fault tooMany) {
        this.file = Place.of(file);
        this.limit = limit;
        this.tooMany = tooMany;
    }

    /**
     * Adds a fault.
     *
     * @param fault the fault
     */
    public void add(Fault fault) {
        counts.merge(fault.code(), 1L, Math::addExact);
        if (kept.size() < limit) {
            kept.add(fault.at(inFile(fault.place())));
            return;
        }
        if (beyond == null) {
            beyond = inFile(fault.place());
        }
        more++;
    }

    private Place inFile(Place place) {
        return place.file().isPresent() || file.file().isEmpty() ? place : place.withFile(file.toString());
    }

    /**
     * Adds a fault that stands in the place of a value.
     *
     * @param <T> what is missing because of it
     * @param fault the fault
     * @return empty
     */
    public <T> Optional<T> refuse(Fault fault) {
        add(fault);
        return Optional.empty();
    }

    /**
     * Adds faults.
     *
     * @param faults the faults
     */
    public void addAll(Collection<Fault> faults) {
        faults.forEach(this::add);
    }

    /**
     * Adds a fault if it is the first of its code that is added in this way. It is kept however many others there are, so
     * that what is said of a file once is not lost among them; there are no more of these than codes.
     *
     * @param fault the fault
     */
    public void addOnce(Fault fault) {
        if (once.add(fault.code())) {
            counts.merge(fault.code(), 1L, Math::addExact);
            kept.add(fault.at(inFile(fault.place())));
        }
    }

    /**
     * The number of faults, those that were not kept included. What was read while it rose cannot be relied on.
     *
     * @return 0 or more
     */
    public long count() {
        return kept.size() + more;
    }

    /**
     * Whether there are more faults than are kept, so that reading on is of little use.
     *
     * @return true if so
     */
    public boolean isOverfull() {
        return more > 0;
    }

    /**
     * How many faults there are of each code, those that were not kept included.
     *
     * @return the numbers in alphabetical order
     */
    public Map<FaultCode, Long> counts() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }

    /**
     * The faults that are kept, without one for those beyond.
     *
     * @return the first of them in the order in which they were added
     */
    public List<Fault> kept() {
        return List.copyOf(kept);
    }

    /**
     * The faults that are kept, in the order in which they were added.
     *
     * @return the first of them and, if there were more, a last one that says so
     */
    public List<Fault> all() {
        List<Fault> all = new ArrayList<>(kept);
        if (beyond != null) {
            all.add(tooMany.at(beyond).with("limit", limit).with("more", more));
        }
        return List.copyOf(all);
    }

    /**
     * The faults that are kept, in the order of the file.
     *
     * @return as {@link #all()}, sorted by {@link Place#FILE_ORDER}
     */
    public List<Fault> inFileOrder() {
        List<Fault> sorted = new ArrayList<>(all());
        sorted.sort((first, second) -> Place.FILE_ORDER.compare(first.place(), second.place()));
        return List.copyOf(sorted);
    }
}
