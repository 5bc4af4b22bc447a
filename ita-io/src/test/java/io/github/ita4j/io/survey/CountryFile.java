package io.github.ita4j.io.survey;

import io.github.ita4j.scoring.survey.SurveyForm;
import io.github.ita4j.scoring.survey.SurveyForm.SurveyQuestion;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

/**
 * Writes made-up answers as a year of the whole country would look like: 8,323 agencies with quoted Thai names, whose
 * rows come in no order; 24 questions; one answer in fifty blank. The same arguments give the same bytes.
 */
final class CountryFile {
    static final int AGENCIES = 8_323;
    static final int QUESTIONS = 24;

    private static final int BLANK_ONE_IN = 50;

    private static final List<String> KINDS = List.of("องค์การบริหารส่วนตำบล", "เทศบาลตำบล", "เทศบาลเมือง");
    private static final List<String> SYLLABLES = List.of(
            "กุด", "ขาม", "คลอง", "งาม", "จาน", "ชุม", "ดอน", "ตาล", "ทุ่ง", "นา", "บาง", "ปาก", "พราน", "มะค่า", "ยาง",
            "ราม", "ลาด", "วัง", "สระ", "หนอง", "แสง", "โพน");

    private CountryFile() {}

    /** Writes a file with the first 24 questions of a form. */
    static void write(Path file, SurveyForm form, int rows) throws IOException {
        List<SurveyQuestion> questions = form.questions().subList(0, QUESTIONS);
        byte[] choices = new byte[QUESTIONS];
        for (int question = 0; question < QUESTIONS; question++) {
            choices[question] = (byte) questions.get(question).scale().choices().size();
        }
        List<byte[]> names = new ArrayList<>();
        for (int agency = 0; agency < AGENCIES; agency++) {
            names.add(bytes('"' + name(agency) + '"'));
        }
        SplittableRandom random = new SplittableRandom(2564);
        byte[] answers = new byte[2 * QUESTIONS + 1];
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16)) {
            out.write(bytes(questions.stream()
                    .map(question -> question.code().code())
                    .collect(Collectors.joining(",", "agency,respondent,", "\n"))));
            for (int row = 0; row < rows; row++) {
                out.write(names.get(row < AGENCIES ? row : random.nextInt(AGENCIES)));
                out.write(bytes(",r" + (1_000_000 + row)));
                int length = 0;
                for (byte choice : choices) {
                    answers[length++] = ',';
                    if (random.nextInt(BLANK_ONE_IN) != 0) {
                        answers[length++] = (byte) ('1' + random.nextInt(choice));
                    }
                }
                answers[length++] = '\n';
                out.write(answers, 0, length);
            }
        }
    }

    private static String name(int agency) {
        int rest = agency / KINDS.size();
        StringBuilder name = new StringBuilder(KINDS.get(agency % KINDS.size()));
        for (int syllable = 0; syllable < 3; syllable++) {
            name.append(SYLLABLES.get(rest % SYLLABLES.size()));
            rest /= SYLLABLES.size();
        }
        return name.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
