package io.github.ita4j.io.internal;

import io.github.ita4j.core.text.InputText;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What people call the columns, codes and cells of score files and answers; the words stand in {@code words.properties}. */
public enum Word {
    /** The column of the agency. */
    AGENCY,
    /** The column of the code. */
    CODE,
    /** The column of the score. */
    SCORE,
    /** The column or the code of the published grade. */
    GRADE,
    /** The column of the respondent. */
    RESPONDENT,
    /** The column of the fiscal year. */
    YEAR,
    /** The column of a code of the agency. */
    ID,
    /** The column of the agency's province. */
    PROVINCE,
    /** The column of the agency's kind. */
    KIND,
    /** The column of the body that the agency belongs to. */
    PARENT,
    /** A column that stands beside the scores and is never read. */
    BESIDE,
    /** The overall score. */
    OVERALL,
    /** A row that holds means or sums, and is of no agency. */
    MEAN,
    /** A cell without a score. */
    MISSING,
    /** An o-item that is published, which is a score of 100. */
    PUBLISHED,
    /** An o-item that is not published, which is a score of 0. */
    UNPUBLISHED,
    /** Where a grade may be: that the agency passed, or did not, and no more. */
    PASSED_OR_NOT;

    private static final String UNSEEN = " \t\n\u000B\f\r\uFE0E\uFE0F";
    private static final String AT_END = ":：.。";

    private static final Properties LISTS = Resource.properties(Word.class, "/io/github/ita4j/io/words.properties");

    /** The words as they are compared, found when they are first asked for: a small file needs few of them. */
    private static final Map<Word, Set<String>> KEYS = new ConcurrentHashMap<>();

    private Set<String> keys() {
        return Arrays.stream(
                        LISTS.getProperty(name().toLowerCase(Locale.ROOT), "").split("\\|", -1))
                .map(Word::key)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether a text is one of the words.
     *
     * @param text a header or a cell
     * @return true if it is
     */
    public boolean is(String text) {
        return KEYS.computeIfAbsent(this, Word::keys).contains(key(text));
    }

    private static String key(String text) {
        // Without a pattern, for the names of a country are all asked whether they are a word for means.
        String lower = InputText.key(text).toLowerCase(Locale.ROOT);
        int end = lower.length();
        while (end > 0 && AT_END.indexOf(lower.charAt(end - 1)) >= 0) {
            end--;
        }
        StringBuilder key = new StringBuilder(end);
        for (int i = 0; i < end; i++) {
            if (UNSEEN.indexOf(lower.charAt(i)) < 0) {
                key.append(lower.charAt(i));
            }
        }
        return key.toString();
    }
}
