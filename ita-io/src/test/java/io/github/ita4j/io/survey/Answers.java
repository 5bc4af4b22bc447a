package io.github.ita4j.io.survey;

import io.github.ita4j.catalog.Catalogs;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.time.FiscalYear;
import io.github.ita4j.scoring.survey.AgencyTally;
import io.github.ita4j.scoring.survey.QuestionCode;
import io.github.ita4j.scoring.survey.SurveyForm;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;

/** Small files of answers for tests, and what was read from them in a form that is easy to compare. */
final class Answers {
    static final Catalog CATALOG = Catalogs.forYear(FiscalYear.ofBuddhist(2566));
    static final SurveyForm IIT = SurveyForm.of(CATALOG, Instrument.IIT);

    private Answers() {}

    static ResponseReading read(String content) {
        return read(ResponseFileReader.of(CATALOG), content);
    }

    static ResponseReading read(ResponseFileReader reader, String content) {
        return reader.readText(content, "test");
    }

    static List<String> reports(ResponseReading reading) {
        return reading.faults().stream().map(Fault::report).toList();
    }

    /** For each agency the counts of the choices of each question asked: {@code ก: i1=0,0,1,0 i2=…}. */
    static List<String> counts(ResponseReading reading) {
        List<String> lines = new ArrayList<>();
        for (AgencyTally agency : reading.tally().orElseThrow().agencies()) {
            StringJoiner line = new StringJoiner(" ");
            line.add(agency.agency().name() + ":");
            for (QuestionCode code : reading.asked()) {
                StringJoiner counts = new StringJoiner(",", code.code() + "=", "");
                int choices = agency.form()
                        .questions()
                        .get(agency.form().indexOf(code))
                        .scale()
                        .choices()
                        .size();
                for (int choice = 0; choice < choices; choice++) {
                    counts.add(Long.toString(agency.count(code, choice)));
                }
                line.add(counts.toString());
            }
            lines.add(line.toString());
        }
        return lines;
    }
}
