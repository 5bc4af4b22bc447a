package io.github.ita4j.io.sheet;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.ita4j.core.fault.Fault;
import io.github.ita4j.core.fault.Faults;
import io.github.ita4j.core.fault.Place;
import io.github.ita4j.core.text.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Reads the JSON form, object by object: one object, or an array of them. */
final class JsonReader implements SheetSource {
    // Text is bounded here only so that reading stays bounded; a text over MAX_FIELD_LENGTH costs just its member.
    private static final int MAX_TEXT_IN_MEMORY = 1 << 20;

    private static final JsonFactory JSON = JsonFactory.builder()
            // The stream belongs to the caller.
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(ReadLimits.MAX_NESTING)
                    .maxStringLength(MAX_TEXT_IN_MEMORY)
                    .maxNameLength(MAX_TEXT_IN_MEMORY)
                    .maxNumberLength(MAX_TEXT_IN_MEMORY)
                    .build())
            .build();

    private final SheetYearResolver judge;
    private final Faults log;

    private final InputStream in;

    JsonReader(InputStream in, SheetYearResolver judge, Faults log) {
        this.in = in;
        this.judge = judge;
        this.log = log;
    }

    @Override
    public void end() {
        judge.finish();
    }

    /** Reads a whole file; what is read goes to the judge and the log. */
    @Override
    public boolean step() throws IOException {
        // Bytes that are not UTF-8 become replacement characters, which cost the member they stand in and no more.
        InputStreamReader text =
                new InputStreamReader(new LimitedStream(in, ReadLimits.MAX_JSON_BYTES), StandardCharsets.UTF_8);
        try (JsonParser parser = JSON.createParser(text)) {
            try {
                readAll(parser);
            } catch (StreamConstraintsException tooMuch) {
                boolean nesting = parser.getParsingContext().getNestingDepth() > ReadLimits.MAX_NESTING;
                Fault fault = nesting
                        ? Fault.of(SheetCode.NESTED_TOO_DEEPLY).with("most", ReadLimits.MAX_NESTING)
                        : Fault.of(SheetCode.FIELD_TOO_LONG, "end").with("most", ReadLimits.MAX_FIELD_LENGTH);
                log.add(fault.at(place(parser.currentLocation())));
            } catch (JsonEOFException ended) {
                log.add(Fault.of(SheetCode.MALFORMED_JSON, "ends-early").at(place(parser.currentLocation())));
            } catch (JsonProcessingException malformed) {
                JsonLocation location = malformed.getLocation();
                log.add(Fault.of(SheetCode.MALFORMED_JSON)
                        .at(place(location == null ? parser.currentLocation() : location)));
            } catch (LimitedStream.Exceeded tooLarge) {
                log.add(Fault.of(SheetCode.FILE_TOO_LARGE).with("most", ReadLimits.MAX_JSON_BYTES >> 20));
            }
        }
        return false;
    }

    private void readAll(JsonParser parser) throws IOException {
        if (parser.nextToken() == JsonToken.START_ARRAY) {
            readArray(parser);
        } else {
            new SheetObject(parser, log).read().ifPresent(judge::judge);
        }
        if (!log.isOverfull() && parser.nextToken() != null) {
            log.add(Fault.of(SheetCode.MALFORMED_JSON, "more").at(place(parser.currentTokenLocation())));
        }
    }

    private void readArray(JsonParser parser) throws IOException {
        int objects = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY && !log.isOverfull()) {
            objects++;
            if (parser.currentToken() == JsonToken.START_OBJECT) {
                new SheetObject(parser, log).read().ifPresent(judge::judge);
            } else {
                Place place = place(parser.currentTokenLocation());
                log.add(Phrase.wrongType(
                                LocalizedText.of("รายการนี้", "The element"), parser.currentToken(), Phrase.AN_OBJECT)
                        .at(place));
                parser.skipChildren();
            }
        }
        if (objects == 0) {
            log.add(Fault.of(SheetCode.NO_ROWS, "array"));
        }
    }

    static Place place(JsonLocation location) {
        return Place.at(location.getLineNr(), location.getColumnNr());
    }
}
