package io.github.ita4j.io.survey;

import io.github.ita4j.core.ValueStyle;
import io.github.ita4j.core.criteria.Catalog;
import io.github.ita4j.core.criteria.Instrument;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.text.InputText;
import io.github.ita4j.io.internal.Parsed;
import io.github.ita4j.io.internal.RecordReader;
import io.github.ita4j.io.sheet.SheetCode;
import io.github.ita4j.scoring.survey.AnswerLegend;
import io.github.ita4j.scoring.survey.SurveyForm;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What a reader of answers was asked for. */
@Value.Immutable
@ValueStyle
interface ReaderSettings {
    /** The criteria of the year. */
    Catalog catalog();

    /** The survey, or empty where the first question of a file says it. */
    Optional<NodeCode> survey();

    /** What is done to the legend of each question, such as giving numbers to yes and no. */
    UnaryOperator<AnswerLegend> legends();

    /** The agency that all answers are about, where a file has no column for it. */
    Optional<Agency> agency();

    /** Whether a respondent met before is refused. */
    boolean duplicatesRefused();

    /** Receives how far the reading is. */
    ReadProgress progress();

    /** The sheet of a workbook; empty where the one with a header is taken. */
    Optional<String> sheet();

    /** How the letters of a text are written, or undecided where the text shows it. */
    RecordReader.Encoding encoding();

    /** The name of the file. */
    String file();

    /** What an agency is called that a file of counts does not name. */
    default String nameOfFile() {
        String name = file().substring(Math.max(file().lastIndexOf('/'), file().lastIndexOf('\\')) + 1);
        String stem = name.replaceFirst("\\.[A-Za-z]{1,5}$", "");
        return InputText.isBlank(stem) ? "stdin" : stem;
    }

    /** The surveys that can be tallied; that another cannot is said when a question of it is met. */
    default List<SurveyForm> forms() {
        return Stream.of(Instrument.IIT, Instrument.EIT)
                .flatMap(instrument -> Parsed.of(this::form, instrument).stream())
                .toList();
    }

    /** The form of the survey that was asked for, else of an instrument. */
    default SurveyForm form(Instrument shown) {
        return SurveyForm.of(catalog(), survey().orElse(shown));
    }

    /** What the answers to a question of a form mean. */
    default AnswerLegend legend(SurveyForm form, int question) {
        return legends().apply(AnswerLegend.of(form.questions().get(question)));
    }

    /** That the parts of an instrument are counted together, where they have scores of their own. */
    default Optional<Fault> pooled(SurveyForm form) {
        return catalog()
                .node(form.survey())
                .filter(node -> !node.parts().isEmpty())
                .map(node -> Fault.of(SheetCode.PARTS_POOLED)
                        .found(form.survey().code())
                        .with("first", node.parts().get(0))
                        .with("second", node.parts().get(1)));
    }

    /** Settings by which nothing is asked for; a catalogue is still to be given. */
    static Builder builder() {
        return new Builder()
                .legends(UnaryOperator.identity())
                .duplicatesRefused(false)
                .progress((rows, bytes) -> {})
                .encoding(RecordReader.Encoding.UNDECIDED)
                .file("");
    }

    /** Builds settings. */
    final class Builder extends ImmutableReaderSettings.Builder {
        Builder() {}
    }
}
