package io.github.ita4j.catalog;

import io.github.ita4j.catalog.lineage.Crosswalk;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.time.FiscalYear;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * The first use of the catalogues, by many threads at the same instant. It is called through a class loader of its own,
 * so that nothing of the library was there before; that is why its answer is made of types of the JDK alone.
 */
public final class FirstUse implements Callable<Map<String, Integer>> {
    private static final int THREADS = 8;

    private static final List<FiscalYear> YEARS =
            List.of(FiscalYear.ofBuddhist(2567), FiscalYear.ofBuddhist(2568), FiscalYear.ofBuddhist(2569));

    /** What one thread saw. */
    private record Seen(Map<FiscalYear, List<Catalog>> catalogs, List<FiscalYear> years, Object crosswalk) {}

    /** How many different objects or values the threads saw, by what they asked for. */
    @Override
    public Map<String, Integer> call() throws Exception {
        List<Seen> seen = atOnce();
        Map<String, Integer> distinct = new TreeMap<>();
        for (FiscalYear year : YEARS) {
            Set<Catalog> objects = Collections.newSetFromMap(new IdentityHashMap<>());
            seen.forEach(one -> objects.addAll(one.catalogs().get(year)));
            distinct.put("catalogue of " + year, objects.size());
        }
        distinct.put("years", (int) seen.stream().map(Seen::years).distinct().count());
        distinct.put(
                "crosswalk", (int) seen.stream().map(Seen::crosswalk).distinct().count());
        distinct.put("answers", seen.size());
        return distinct;
    }

    private static List<Seen> atOnce() throws Exception {
        CyclicBarrier start = new CyclicBarrier(THREADS);
        ExecutorService executor = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Seen>> running = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                int thread = i;
                running.add(executor.submit(() -> {
                    start.await();
                    return look(thread);
                }));
            }
            List<Seen> all = new ArrayList<>();
            for (Future<Seen> one : running) {
                all.add(one.get());
            }
            return all;
        } finally {
            executor.shutdownNow();
        }
    }

    /** Half of the threads begin with the last year, half ask by edition first, so that every path is the first one. */
    private static Seen look(int thread) {
        List<FiscalYear> order = new ArrayList<>(YEARS);
        Collections.rotate(order, thread);
        Map<FiscalYear, List<Catalog>> catalogs = new HashMap<>();
        for (FiscalYear year : order) {
            Catalog first = thread % 2 == 0 ? Catalogs.forYear(year) : found(year);
            Catalog second = thread % 2 == 0 ? found(year) : Catalogs.forYear(year);
            catalogs.put(year, List.of(first, second));
        }
        return new Seen(
                catalogs,
                Catalogs.years(),
                Crosswalk.between(Catalogs.forYear(YEARS.get(0)), Catalogs.forYear(YEARS.get(2))));
    }

    private static Catalog found(FiscalYear year) {
        return Catalogs.find(year, "nacc").orElseThrow();
    }
}
