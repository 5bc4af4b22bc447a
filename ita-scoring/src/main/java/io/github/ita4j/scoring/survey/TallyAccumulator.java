package io.github.ita4j.scoring.survey;

import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.LocalizedText;
import io.github.ita4j.scoring.survey.SurveyException.Reason;
import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Counts responses as they come. It keeps one small array of counters per agency and nothing per response: for 24
 * questions of four choices about 400 bytes an agency, for the 8,323 agencies of a year about 5 MB with their names.
 *
 * <pre>{@code
 * TallyAccumulator counts = TallyAccumulator.of(form);
 * for (Response response : responses) {
 *     counts.add(response);
 * }
 * counts.toTally().equals(tally); // true
 * }</pre>
 *
 * <p>Accumulators merge in any order and grouping, and a new one is the identity, so it is the zero value of an
 * aggregate as Apache Spark and Apache Flink have them; it is serializable for that reason:
 *
 * <pre>
 * rdd.aggregate(TallyAccumulator.of(form), TallyAccumulator::add, TallyAccumulator::merge).toTally();
 * </pre>
 *
 * <p>Its serialized form is that of Java serialization and holds its form, the names of the agencies and their counters;
 * later versions of ita4j read it as long as {@code serialVersionUID} stays 1. Kryo writes and reads it too, with nothing
 * configured.
 *
 * <p>Mutable and not thread-safe: one accumulator per thread, merged at the end, as {@link ResponseTally#collector} does.
 */
public final class TallyAccumulator implements Serializable {
    private static final long serialVersionUID = 1L;

    private final SurveyForm form;
    private final HashMap<String, int[]> rows;

    /** An accumulator that goes on with counters, which become its own. */
    TallyAccumulator(SurveyForm form, Map<String, int[]> rows) {
        this.form = form;
        this.rows = new HashMap<>(rows);
    }

    /**
     * An accumulator that has counted nothing.
     *
     * @param form the survey to count
     * @return the accumulator
     */
    public static TallyAccumulator of(SurveyForm form) {
        return new TallyAccumulator(Objects.requireNonNull(form, "form"), Map.of());
    }

    /**
     * An accumulator that has counted nothing.
     *
     * @param catalog the criteria of the year
     * @param survey the survey to count, an instrument or a part of one
     * @return the accumulator
     * @throws IllegalArgumentException if the catalogue has no such survey
     */
    public static TallyAccumulator of(Catalog catalog, NodeCode survey) {
        return of(SurveyForm.of(catalog, survey));
    }

    /**
     * The survey that is counted.
     *
     * @return the form
     */
    public SurveyForm form() {
        return form;
    }

    /**
     * Counts a response.
     *
     * @param response an answer or a blank for each question
     * @return this accumulator
     * @throws SurveyException if an answer is not a choice of its question
     * @throws IllegalArgumentException if there are more or fewer answers than questions
     * @throws ArithmeticException if the agency has 2,147,483,647 responses already
     */
    public TallyAccumulator add(Response response) {
        return add(response.agencyName(), response.choices());
    }

    /**
     * Counts a response.
     *
     * @param agency the agency it is about
     * @param choices for each question the index of the choice, from 0, or {@link Response#BLANK}
     * @return this accumulator
     * @throws SurveyException if an answer is not a choice of its question
     * @throws IllegalArgumentException if there are more or fewer answers than questions
     * @throws ArithmeticException if the agency has 2,147,483,647 responses already
     */
    public TallyAccumulator add(Agency agency, int... choices) {
        return add(AgencyText.of(agency), choices);
    }

    /**
     * Counts a response, given the name of its agency as {@link Agency#of} takes it. This is the way for many rows:
     * nothing is allocated but for an agency that is new, and the array may be used again.
     *
     * @param agencyName the name of the agency it is about
     * @param choices for each question the index of the choice, from 0, or {@link Response#BLANK}
     * @return this accumulator; after an exception it is as it was before
     * @throws SurveyException if an answer is not a choice of its question
     * @throws IllegalArgumentException if there are more or fewer answers than questions, or the name is blank
     * @throws ArithmeticException if the agency has 2,147,483,647 responses already
     */
    public TallyAccumulator add(String agencyName, int... choices) {
        boolean empty = check(choices);
        count(row(agencyName), empty, choices);
        return this;
    }

    /**
     * Adds what was counted elsewhere: how often each choice of some questions was answered by one group of respondents. Who
     * of them answered what is not known, so that as many responses are added as the question with the most answers has:
     * there were no fewer.
     *
     * @param agency the agency that they answered about
     * @param counts for each question the number of answers of each choice, in the order of the form, from 0
     * @return this accumulator; after an exception it is as it was before
     * @throws SurveyException if the survey has no such question
     * @throws IllegalArgumentException if a question has more or fewer choices, or a number is below 0
     * @throws ArithmeticException if the agency would have more than 2,147,483,647 responses
     */
    public TallyAccumulator addCounts(Agency agency, Map<QuestionCode, List<Integer>> counts) {
        TallyRow layout = form.layout();
        int[] added = new int[layout.length()];
        counts.forEach((code, choices) -> {
            int question = form.indexOf(code);
            if (choices.size() != layout.choices(question) || choices.stream().anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException(
                        code + " has " + layout.choices(question) + " choices, whose counts are not " + choices + ".");
            }
            int answers = 0;
            for (int choice = 0; choice < choices.size(); choice++) {
                added[layout.start(question) + choice] = choices.get(choice);
                answers = Math.addExact(answers, choices.get(choice));
            }
            added[TallyRow.RESPONSES] = Math.max(added[TallyRow.RESPONSES], answers);
        });
        return addRows(Map.of(AgencyText.of(agency), added));
    }

    /**
     * Counts responses about one agency, without looking for it each time. What it counts is counted here, and
     * it goes on counting here after a {@link #merge(TallyAccumulator)}. An agency is in the counts only from its first
     * response on.
     *
     * @param agency the agency
     * @return a counter, as little thread-safe as this accumulator
     */
    public ResponseCounter counter(Agency agency) {
        String name = AgencyText.of(agency);
        int[][] row = {{}};
        return choices -> {
            boolean empty = check(choices);
            row[0] = row[0].length == 0 ? row(name) : row[0];
            count(row[0], empty, choices);
        };
    }

    private void count(int[] row, boolean empty, int[] choices) {
        row[TallyRow.RESPONSES] = Math.incrementExact(row[TallyRow.RESPONSES]);
        if (empty) {
            row[TallyRow.EMPTY]++;
            return;
        }
        TallyRow layout = form.layout();
        for (int question = 0; question < choices.length; question++) {
            if (choices[question] != Response.BLANK) {
                row[layout.start(question) + choices[question]]++;
            }
        }
    }

    /** Refuses a response before anything of it is counted; returns whether it is wholly blank. */
    private boolean check(int[] choices) {
        form.requireLength(choices.length);
        TallyRow layout = form.layout();
        boolean empty = true;
        for (int question = 0; question < choices.length; question++) {
            int choice = choices[question];
            if (choice < Response.BLANK || choice >= layout.choices(question)) {
                QuestionCode code = form.questions().get(question).code();
                LocalizedText all = SurveyException.TEXTS.both("index", Map.of("last", layout.choices(question) - 1));
                throw SurveyException.of(
                        Reason.CHOICE_OUTSIDE_SCALE, ".index", "question", code, "found", choice, "expected", all);
            }
            empty &= choice == Response.BLANK;
        }
        return empty;
    }

    private int[] row(String agencyName) {
        int[] row = rows.get(agencyName);
        if (row != null) {
            return row;
        }
        return rows.computeIfAbsent(
                AgencyText.of(AgencyText.agency(agencyName)),
                name -> new int[form.layout().length()]);
    }

    /**
     * Adds what another accumulator has counted, which stays as it is.
     *
     * @param other counts of the same form
     * @return this accumulator; after an exception it is as it was before
     * @throws IllegalArgumentException if the other has counted another form
     * @throws ArithmeticException if an agency would have more than 2,147,483,647 responses
     */
    public TallyAccumulator merge(TallyAccumulator other) {
        form.requireSame(other.form);
        return addRows(other.rows);
    }

    /**
     * Adds what a tally holds.
     *
     * @param tally counts of the same form
     * @return this accumulator; after an exception it is as it was before
     * @throws IllegalArgumentException if the tally is of another form
     * @throws ArithmeticException if an agency would have more than 2,147,483,647 responses
     */
    public TallyAccumulator merge(ResponseTally tally) {
        form.requireSame(tally.form());
        return addRows(tally.rows());
    }

    private TallyAccumulator addRows(Map<String, int[]> added) {
        added.forEach((name, row) -> {
            int[] sum = rows.get(name);
            if (sum != null) {
                Math.addExact(sum[TallyRow.RESPONSES], row[TallyRow.RESPONSES]);
            }
        });
        added.forEach((name, row) -> {
            int[] sum = rows.get(name);
            if (sum == null) {
                rows.put(name, row.clone());
            } else {
                TallyRow.addTo(sum, row);
            }
        });
        return this;
    }

    /**
     * What has been counted so far. Spellings of one agency, as {@link Agency#key} has it, are one, which has the
     * spelling that is first by code unit, so that it does not depend on who was counted where.
     *
     * @return an immutable copy
     * @throws ArithmeticException if an agency would have more than 2,147,483,647 responses
     */
    public ResponseTally toTally() {
        TreeMap<String, int[]> copy = new TreeMap<>();
        Map<String, int[]> byKey = new HashMap<>();
        new TreeMap<>(rows).forEach((name, row) -> {
            int[] own = row.clone();
            int[] sum = byKey.putIfAbsent(AgencyText.key(name), own);
            if (sum == null) {
                copy.put(name, own);
            } else {
                Math.addExact(sum[TallyRow.RESPONSES], row[TallyRow.RESPONSES]);
                TallyRow.addTo(sum, row);
            }
        });
        return new ResponseTally(form, copy);
    }

    /**
     * What is written in place of this object.
     *
     * @return a TallyState
     */
    private Object writeReplace() {
        return TallyState.of(form, rows, false);
    }

    /**
     * Refuses to read what TallyAccumulator never writes.
     *
     * @param in not read
     * @throws InvalidObjectException always
     */
    private void readObject(ObjectInputStream in) throws InvalidObjectException {
        throw new InvalidObjectException("An accumulator is read through its TallyState.");
    }

    /**
     * The accumulator for a log.
     *
     * @return the form and the number of agencies
     */
    @Override
    public String toString() {
        return "TallyAccumulator[" + form + ", " + rows.size() + " agencies]";
    }
}
