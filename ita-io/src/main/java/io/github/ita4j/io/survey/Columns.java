package io.github.ita4j.io.survey;

import io.github.ita4j.io.internal.Word;
import io.github.ita4j.scoring.survey.AnswerLegend;
import io.github.ita4j.scoring.survey.SurveyForm;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SortedMap;

/**
 * What the columns of a file of answers mean, counted from 0.
 *
 * @param size the number of columns
 * @param form the survey
 * @param agency the column of the agency; empty where all rows are about one that was given
 * @param attributes the columns of what else says which agency it is
 * @param respondent the column of the respondent, if there is one
 * @param questions the columns of questions, each with the place of its question in the form
 * @param unnamed the columns whose name is blank
 * @param legends what the answers mean, by the place of the question in the form
 */
record Columns(
        int size,
        SurveyForm form,
        OptionalInt agency,
        Map<Word, Integer> attributes,
        OptionalInt respondent,
        SortedMap<Integer, Integer> questions,
        List<Integer> unnamed,
        SortedMap<Integer, AnswerLegend> legends) {}
