package io.github.ita4j.io.sheet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import de.siegmar.fastcsv.writer.CsvWriter;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.io.internal.CsvText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes sheets in the three forms, for the reader to read back. */
enum SheetWriters {
    LONG_CSV {
        @Override
        String write(List<ScoreSheet> sheets) {
            StringWriter out = new StringWriter();
            try (CsvWriter csv = CsvWriter.builder().build(out)) {
                csv.writeRecord("agency", "code", "score");
                for (ScoreSheet sheet : sheets) {
                    for (Map.Entry<NodeCode, Score> entry : sheet.scores().entrySet()) {
                        csv.writeRecord(
                                field(sheet),
                                entry.getKey().code(),
                                entry.getValue().toString());
                    }
                    // An agency about which nothing is known needs a row too.
                    if (sheet.scores().isEmpty()) {
                        csv.writeRecord(field(sheet), "overall", "");
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        }
    },
    WIDE_CSV {
        @Override
        String write(List<ScoreSheet> sheets) {
            SortedSet<String> codes = new TreeSet<>();
            codes.add("overall");
            sheets.forEach(sheet -> sheet.scores().keySet().forEach(code -> codes.add(code.code())));
            StringWriter out = new StringWriter();
            try (CsvWriter csv = CsvWriter.builder().build(out)) {
                List<String> header = new ArrayList<>(List.of("agency"));
                header.addAll(codes);
                csv.writeRecord(header);
                for (ScoreSheet sheet : sheets) {
                    List<String> row = new ArrayList<>(List.of(field(sheet)));
                    for (String code : codes) {
                        row.add(sheet.score(NodeCode.parse(code))
                                .map(Score::toString)
                                .orElse(""));
                    }
                    csv.writeRecord(row);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        }
    },
    JSON {
        @Override
        String write(List<ScoreSheet> sheets) {
            StringWriter out = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
                json.writeStartArray();
                for (ScoreSheet sheet : sheets) {
                    json.writeStartObject();
                    json.writeNumberField("fiscalYear", sheet.fiscalYear().buddhistYear());
                    json.writeStringField("agency", agency(sheet));
                    json.writeObjectFieldStart("scores");
                    for (Map.Entry<NodeCode, Score> entry : sheet.scores().entrySet()) {
                        json.writeStringField(
                                entry.getKey().code(), entry.getValue().toString());
                    }
                    json.writeEndObject();
                    json.writeEndObject();
                }
                json.writeEndArray();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return out.toString();
        }
    };

    abstract String write(List<ScoreSheet> sheets);

    /** The agency in a field of CSV, as ita4j itself writes it. */
    private static String field(ScoreSheet sheet) {
        return CsvText.write(List.of(agency(sheet)));
    }

    private static String agency(ScoreSheet sheet) {
        return sheet.agency().map(Agency::name).orElseThrow();
    }
}
