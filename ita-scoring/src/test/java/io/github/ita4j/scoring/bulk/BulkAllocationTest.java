package io.github.ita4j.scoring.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.time.FiscalYear;
import java.lang.management.ManagementFactory;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scoring a country over arrays takes no more memory than scoring one agency. */
class BulkAllocationTest {
    private static final int AGENCIES = 8_300;

    @ParameterizedTest
    @ValueSource(ints = {2564, 2566, 2568})
    void nothingIsAllocatedForAnAgency(int year) {
        BulkScorer bulk = BulkScorer.of(Catalogs.forYear(FiscalYear.ofBuddhist(year)));
        // Away from every border, where nothing but the scorer could tell which side a rounded score comes from.
        int[] scores =
                new Random(1).ints((long) AGENCIES * bulk.width(), 9_700, 9_900).toArray();
        int[] overall = new int[AGENCIES];
        int[] grades = new int[AGENCIES];
        // The first calls load classes.
        bulk.score(scores, overall, grades);
        allocatedBy(() -> bulk.score(scores, 0, 1, overall, grades));

        long forOne = allocatedBy(() -> bulk.score(scores, 0, 1, overall, grades));
        long forAll = allocatedBy(() -> bulk.score(scores, overall, grades));

        // One byte for each agency would be more.
        assertThat(forAll - forOne).isLessThan(AGENCIES);
    }

    private static long allocatedBy(Runnable work) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
