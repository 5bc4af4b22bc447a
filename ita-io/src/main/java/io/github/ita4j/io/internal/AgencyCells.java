package io.github.ita4j.io.internal;

import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which agency the cells of a row name: by its name and what other columns say of it. */
public final class AgencyCells {
    /** The columns that say something of an agency. */
    public static final List<Word> ATTRIBUTES = List.of(Word.ID, Word.PROVINCE, Word.KIND, Word.PARENT);

    private static final Pattern LINE_END = Pattern.compile("\\s*[\\r\\n]\\s*");

    /** In answers a bare 'id' or 'type' may be that of the respondent. */
    private static final Pattern OF_AGENCY = Pattern.compile("(?iu).*(?:agency|ministry|หน่วยงาน|กระทรวง|ต้นสังกัด).*");

    private AgencyCells() {}

    /**
     * The columns that surely say something of the agency, and not of who answered.
     *
     * @param header the names of the columns
     * @return the first column of each attribute, from 0
     */
    public static Map<Word, Integer> columns(List<String> header) {
        Map<Word, Integer> columns = new EnumMap<>(Word.class);
        for (int column = 0; column < header.size(); column++) {
            for (Word word : ATTRIBUTES) {
                String name = header.get(column);
                if (word.is(name)
                        && (word == Word.PROVINCE || OF_AGENCY.matcher(name).matches())) {
                    columns.putIfAbsent(word, column);
                }
            }
        }
        return columns;
    }

    /**
     * The agency that a row names. Line ends are no part of a name; other controls stay, and are shown by their codes.
     *
     * @param name the name as it stands there
     * @param columns the columns of its attributes, from 0
     * @param cells the cells of the row
     * @param longest the longest attribute that is kept, in characters
     * @return the agency, or empty where the name is blank
     */
    public static Optional<Agency> agency(String name, Map<Word, Integer> columns, List<String> cells, int longest) {
        String clean = LINE_END.matcher(name).replaceAll(" ").strip();
        if (InputText.isBlank(clean)) {
            return Optional.empty();
        }
        Agency.Builder agency = Agency.builder().name(clean);
        for (Map.Entry<Word, Integer> column : columns.entrySet()) {
            String text = cells.get(column.getValue()).strip();
            if (!InputText.isBlank(text) && text.length() <= longest) {
                switch (column.getKey()) {
                    case ID -> agency.id(text);
                    case PROVINCE -> agency.province(text);
                    case KIND -> agency.kind(text);
                    default -> agency.parent(text);
                }
            }
        }
        return Optional.of(agency.build());
    }
}
