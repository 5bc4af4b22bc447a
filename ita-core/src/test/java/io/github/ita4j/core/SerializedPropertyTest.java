package io.github.ita4j.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.github.ita4j.core.criteria.GradeCode;
import io.github.ita4j.core.criteria.NodeCode;
import io.github.ita4j.core.internal.Written;
import io.github.ita4j.core.measure.MeasureStatus;
import io.github.ita4j.core.measure.ReportRound;
import io.github.ita4j.core.score.Fraction;
import io.github.ita4j.core.score.Score;
import io.github.ita4j.core.sheet.Agency;
import io.github.ita4j.core.sheet.ScoreSheet;
import io.github.ita4j.core.time.FiscalPeriod;
import io.github.ita4j.core.time.FiscalYear;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InvalidObjectException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.io.ObjectStreamConstants;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Small values and sheets go through Java's serialization; streams that somebody has changed give nothing that cannot be. */
class SerializedPropertyTest {
    private static final ScoreSheet SHEET = ScoreSheet.builder()
            .fiscalYear(FiscalYear.ofBuddhist(2568))
            .agency(Agency.builder().name("ก").id("77").province("ข").build())
            .putScores(NodeCode.parse("o12"), Score.parse("254/3"))
            .putScores(NodeCode.parse("9.1"), Score.ZERO)
            .grade(GradeCode.of("pass"))
            .build();

    private static final List<Object> VALUES = List.of(
            Score.parse("254/3"),
            Score.MAX,
            Fraction.parse("4/7"),
            Fraction.of(-3),
            Fraction.parse("9223372036854775809/9223372036854775811"),
            FiscalYear.ofBuddhist(2568),
            FiscalPeriod.parse("2568-H1"),
            NodeCode.parse("o12"),
            NodeCode.parse("9.1"),
            NodeCode.parse("9"),
            NodeCode.parse("EIT2"),
            NodeCode.parse("IIT"),
            NodeCode.parse("overall"),
            GradeCode.of("pass-good"),
            MeasureStatus.DONE,
            ReportRound.FULL_YEAR,
            Agency.of("ก"),
            Agency.builder().name("ก").kind("ค").parent("ง").build(),
            SHEET,
            ScoreSheet.builder()
                    .fiscalYear(FiscalYear.ofBuddhist(2566))
                    .exact(true)
                    .build());

    private static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        return bytes.toByteArray();
    }

    private static Object read(byte[] bytes) throws IOException, ClassNotFoundException {
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes))) {
            // The length of an array is believed before one of its elements is read.
            in.setObjectInputFilter(ObjectInputFilter.Config.createFilter("maxarray=100000"));
            return in.readObject();
        }
    }

    @Example
    void everyValueComesBackEqual() throws Exception {
        for (Object value : VALUES) {
            assertThat(read(bytes(value)))
                    .isEqualTo(value)
                    .hasSameHashCodeAs(value)
                    .hasToString(value.toString());
        }
        Agency agency = (Agency) read(bytes(SHEET.agency().orElseThrow()));
        assertThat(agency.province()).contains("ข");
    }

    /** Words of the same length in place of others, and the four bytes of a year: 1568 for 2568, 2015 for 2025. */
    @Example
    void aWordThatCannotBeIsRefused() throws Exception {
        for (List<?> words : List.of(
                List.of(Score.parse("254/3"), "254/3", "254/0"),
                List.of(Score.parse("254/3"), "254/3", "954/3"),
                List.of(Score.parse("254/3"), "core.score.Score", "core.score.Scare"),
                List.of(Fraction.parse("4/7"), "4/7", "4/x"),
                List.of(FiscalYear.ofBuddhist(2568), "\0\0\n\b", "\0\0\u0006 "),
                List.of(FiscalPeriod.parse("2568-H1"), "\0\0\u0007\u00e9", "\0\0\u0007\u00df"),
                List.of(GradeCode.of("pass"), "pass", "pa s"),
                List.of(MeasureStatus.of("done"), "done", "do e"),
                List.of(Agency.of("xyz"), "xyz", "   "),
                List.of(SHEET, "254/3", "954/3"),
                List.of(SHEET, "\0\0\n\b", "\0\0\u0006 "))) {
            String stream = new String(bytes(words.get(0)), StandardCharsets.ISO_8859_1);
            assertThat(stream).contains((String) words.get(1));
            byte[] changed =
                    stream.replace((String) words.get(1), (String) words.get(2)).getBytes(StandardCharsets.ISO_8859_1);
            assertThat(catchThrowable(() -> read(changed))).as("%s", words).isInstanceOf(InvalidObjectException.class);
        }
    }

    @Example
    void numbersOfCodesAreChecked() throws Exception {
        byte[] bytes = bytes(NodeCode.parse("EIT9"));
        int place = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("\0\0\0\u0009");
        bytes[place + 3] = 10;
        assertThat(catchThrowable(() -> read(bytes)))
                .isInstanceOf(InvalidObjectException.class)
                .hasMessageContaining("a part's number is from 1 to 9");
    }

    /** What a proxy names must be one of ours, and one that has a text. */
    @Example
    void noOtherTypeIsRead() {
        for (Class<?> type : List.of(Integer.class, Texts.class, ScoreSheet.class)) {
            assertThat(catchThrowable(() -> new Written(type, "1"))).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static final class Texts {}

    /** Values are written as their text; a stream that holds the value itself was made by somebody else. */
    @Example
    void fieldsAreNotRead() throws Exception {
        for (Class<?> type : List.of(Score.class, Fraction.class)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (DataOutputStream out = new DataOutputStream(bytes)) {
                out.writeShort(ObjectStreamConstants.STREAM_MAGIC);
                out.writeShort(ObjectStreamConstants.STREAM_VERSION);
                out.writeByte(ObjectStreamConstants.TC_OBJECT);
                out.writeByte(ObjectStreamConstants.TC_CLASSDESC);
                out.writeUTF(type.getName());
                out.writeLong(ObjectStreamClass.lookup(type).getSerialVersionUID());
                out.writeByte(ObjectStreamConstants.SC_SERIALIZABLE);
                out.writeShort(0);
                out.writeByte(ObjectStreamConstants.TC_ENDBLOCKDATA);
                out.writeByte(ObjectStreamConstants.TC_NULL);
            }
            assertThat(catchThrowable(() -> read(bytes.toByteArray())))
                    .as(type.getName())
                    .isInstanceOf(InvalidObjectException.class);
        }
        assertThat(Written.refused()).hasMessageContaining("the stream has been changed");
    }

    @Property(tries = 3000)
    void aByteIsAnother(@ForAll Random random) throws Exception {
        byte[] bytes = bytes(VALUES.get(random.nextInt(VALUES.size())));
        for (int i = random.nextInt(3); i >= 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) (random.nextBoolean() ? random.nextInt(4) : random.nextInt());
        }
        try {
            Object value = read(bytes);
            if (value instanceof Score score) {
                assertThat(Score.parse(score.toString())).isEqualTo(score);
            } else if (value instanceof ScoreSheet sheet) {
                sheet.scores().forEach((code, score) -> {
                    assertThat(NodeCode.parse(code.code())).isEqualTo(code);
                    assertThat(score.hundredths()).isBetween(0, 10_000);
                });
            } else if (value instanceof Agency agency) {
                assertThat(agency.name()).isNotBlank();
            }
        } catch (IOException | ClassNotFoundException refused) {
            assertThat(refused).isNotNull();
        } catch (RuntimeException e) {
            // Of Java's own, such as for a class that is no longer serializable.
            assertThat(Arrays.stream(e.getStackTrace()).map(StackTraceElement::getClassName))
                    .as("%s", e)
                    .noneMatch(name ->
                            name.startsWith("io.github.ita4j.core.") && !name.matches(".*(PropertyTest|FixedSeeds).*"));
        }
    }
}
