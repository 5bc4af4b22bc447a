package io.github.ita4j.io.sheet;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.fault.Fault;
import java.io.InputStream;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Files at the limits, read in a process with a small heap; says what came of each. */
final class ScoreReaderHeap {
    private static final ScoreFileReader READER = ScoreFileReader.of(Catalogs.forYear(Reading.YEAR));
    private static final String LONG_NAME = "x".repeat(9_900 - 6);

    private ScoreReaderHeap() {}

    public static void main(String[] args) {
        atOnce("wide", LineStream.of("agency,o8", 99_000, i -> "หน่วยงาน " + i + ",100"));
        atOnce("long", LineStream.of("agency,code,score", 99_000, i -> "หน่วยงาน " + i + ",i1,87.5"));
        atOnce("names", LineStream.of("agency,code,score", 8_000, i -> LONG_NAME + (100_000 + i) + ",o8,0"));
        oneByOne("names", LineStream.of("agency,code,score", 8_000, i -> LONG_NAME + (100_000 + i) + ",o8,0"));
        oneByOne("wide", LineStream.of("agency,o8,o9", 1_000_000, i -> "a" + i + ",100,0"));
        oneByOne("long", LineStream.of("agency,code,score", 1_000_000, i -> "a" + i / 2 + ",o" + (8 + i % 2) + ",0"));
    }

    private static void atOnce(String what, InputStream in) {
        ScoreReading reading = READER.read(in, what);
        say("at once", what, reading.sheets().size(), reading.faults());
    }

    private static void oneByOne(String what, InputStream in) {
        try (ScoreReader reader = READER.open(in, what)) {
            say("one by one", what, reader.stream().count(), reader.faults());
        }
    }

    private static void say(String how, String what, long sheets, Iterable<Fault> faults) {
        Map<String, Integer> codes = new TreeMap<>();
        faults.forEach(fault -> codes.merge(fault.code().code(), 1, Integer::sum));
        System.out.println(how + " " + what + " " + sheets
                + codes.entrySet().stream().map(e -> " " + e).collect(Collectors.joining()));
    }
}
