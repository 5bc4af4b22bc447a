package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.json.JsonObject;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.text.InputText;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collector;

/**
 * How often each choice of each question of a survey was answered, for each agency.
 *
 * <pre>{@code
 * ResponseTally tally = responses.parallelStream().collect(ResponseTally.collector(form));
 * AgencyTally agencyTally = tally.agency(Agency.of("เทศบาลตำบลเขมราฐ")).orElseThrow();
 * agencyTally.respondents(); // 2
 * agencyTally.count(QuestionCode.parse("i2"), 0); // 1
 * tally.merge(tally).agency(agency).map(AgencyTally::respondents); // Optional[4]
 * }</pre>
 *
 * <p>Immutable and thread-safe. The order in which responses were counted leaves no trace: tallies of the same responses
 * are equal. Serializable like {@link TallyAccumulator}.
 */
public final class ResponseTally implements JsonObject, Serializable {
    private static final long serialVersionUID = 1L;

    private final SurveyForm form;
    private final TreeMap<String, int[]> rows;

    /** A tally of counters that nobody else can change. */
    ResponseTally(SurveyForm form, Map<String, int[]> rows) {
        this.form = form;
        this.rows = new TreeMap<>(rows);
    }

    /**
     * A tally of no response.
     *
     * @param form the survey
     * @return the identity of {@link #merge}
     */
    public static ResponseTally empty(SurveyForm form) {
        return new ResponseTally(Objects.requireNonNull(form, "form"), Map.of());
    }

    /**
     * Collects a stream of responses, sequential or parallel.
     *
     * @param form the survey that they answer
     * @return the collector; it throws what {@link TallyAccumulator#add(Response)} throws
     */
    public static Collector<Response, ?, ResponseTally> collector(SurveyForm form) {
        Objects.requireNonNull(form, "form");
        return Collector.of(
                () -> TallyAccumulator.of(form),
                TallyAccumulator::add,
                TallyAccumulator::merge,
                TallyAccumulator::toTally,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * The survey that was counted.
     *
     * @return the form
     */
    public SurveyForm form() {
        return form;
    }

    /**
     * The counts of each agency.
     *
     * @return the tallies in the order of the agencies' names, by code unit
     */
    public List<AgencyTally> agencies() {
        return rows.entrySet().stream()
                .map(row -> new AgencyTally(form, row.getKey(), row.getValue()))
                .toList();
    }

    /**
     * The counts of an agency.
     *
     * @param agency the agency, in any spelling that {@link Agency#key} takes for one; where only one has its name, the name is enough
     * @return its tally, or empty if no response was about it
     */
    public Optional<AgencyTally> agency(Agency agency) {
        String key = agency.key();
        return Optional.of(AgencyText.of(agency))
                .filter(rows::containsKey)
                .or(() -> rows.keySet().stream()
                        .filter(name -> AgencyText.key(name).equals(key))
                        .findFirst())
                .or(() -> only(key))
                .map(name -> new AgencyTally(form, name, Objects.requireNonNull(rows.get(name))));
    }

    /** The only agency with a name, whatever else is known of it. */
    private Optional<String> only(String key) {
        List<String> named = rows.keySet().stream()
                .filter(text -> InputText.key(AgencyText.agency(text).name()).equals(key))
                .toList();
        return named.size() == 1 ? Optional.of(named.get(0)) : Optional.empty();
    }

    /**
     * The exact scores of an agency, as a scorer takes them.
     *
     * @param agency the name of the agency
     * @return the sheet with the {@link SurveyScores#nodeScores}
     * @throws IllegalArgumentException if no response was about the agency
     */
    public ScoreSheet scores(String agency) {
        AgencyTally counts = agency(Agency.of(agency))
                .orElseThrow(() -> new IllegalArgumentException("No response is about " + InputText.quote(agency)
                        + ": see agencies() for those that were counted."));
        return ScoreSheet.builder()
                .fiscalYear(form.catalog().fiscalYear())
                .agency(counts.agency())
                .scores(SurveyScores.of(counts).nodeScores())
                .exact(true)
                .build();
    }

    /**
     * The counts of this and another tally together.
     *
     * @param other a tally of the same form
     * @return a new tally
     * @throws IllegalArgumentException if the other is of another form
     * @throws ArithmeticException if an agency would have more than 2,147,483,647 responses
     */
    public ResponseTally merge(ResponseTally other) {
        return TallyAccumulator.of(form).merge(this).merge(other).toTally();
    }

    Map<String, int[]> rows() {
        return rows;
    }

    /**
     * What is written in place of this object.
     *
     * @return a TallyState
     */
    private Object writeReplace() {
        return TallyState.of(form, rows, true);
    }

    /**
     * Refuses to read what ResponseTally never writes.
     *
     * @param in not read
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("A tally is read through its TallyState.");
    }

    @Override
    public boolean equals(Object obj) {
        return obj instanceof ResponseTally other
                && form.equals(other.form)
                && rows.keySet().equals(other.rows.keySet())
                && rows.entrySet().stream()
                        .allMatch(row -> Arrays.equals(row.getValue(), other.rows.get(row.getKey())));
    }

    @Override
    public int hashCode() {
        int hash = form.hashCode();
        for (Map.Entry<String, int[]> row : rows.entrySet()) {
            hash = 31 * hash + (row.getKey().hashCode() ^ Arrays.hashCode(row.getValue()));
        }
        return hash;
    }

    /**
     * The tally for a log.
     *
     * @return the form and the number of agencies
     */
    @Override
    public String toString() {
        return "ResponseTally[" + form + ", " + rows.size() + " agencies]";
    }
}
