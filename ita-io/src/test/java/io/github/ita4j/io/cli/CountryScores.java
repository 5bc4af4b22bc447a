package io.github.ita4j.io.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;

/** Files of all agencies of a country, with every score of 2566. */
final class CountryScores {
    static final int AGENCIES = 8_323;

    private CountryScores() {}

    /** Made-up agencies, as many as there are: a row each, or a line of JSON each, or a row for each score. */
    static Path write(Path file) throws IOException {
        String name = file.getFileName().toString();
        List<String> codes = new ArrayList<>();
        IntStream.rangeClosed(1, 30).forEach(item -> codes.add("i" + item));
        IntStream.rangeClosed(1, 15).forEach(item -> codes.add("e" + item));
        IntStream.rangeClosed(1, 43).forEach(item -> codes.add("o" + item));
        boolean json = name.endsWith(".jsonl");
        boolean rows = name.endsWith("-long.csv");
        Random random = new Random(2566);
        try (Writer out = Files.newBufferedWriter(file)) {
            out.write(json ? "" : rows ? "agency,code,score\n" : "agency," + String.join(",", codes) + '\n');
            for (int agency = 1; agency <= AGENCIES; agency++) {
                String named = "หน่วยงานที่ " + agency;
                List<String> scores = new ArrayList<>();
                for (String code : codes) {
                    String score = code.startsWith("o")
                            ? random.nextInt(4) == 0 ? "0" : "100"
                            : String.format(Locale.ROOT, "%d.%02d", 60 + random.nextInt(40), random.nextInt(100));
                    scores.add(json ? '"' + code + "\":" + score : rows ? named + ',' + code + ',' + score : score);
                }
                out.write(
                        json
                                ? "{\"agency\":\"" + named + "\",\"scores\":{" + String.join(",", scores) + "}}\n"
                                : rows
                                        ? String.join("\n", scores) + '\n'
                                        : named + ',' + String.join(",", scores) + '\n');
            }
        }
        return file;
    }
}
